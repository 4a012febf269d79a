package clinic.afterglow.demo;

import clinic.afterglow.clinic.NewSite;
import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.RoomKind;
import clinic.afterglow.clinic.SiteContact;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.clinic.SpecialDay;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.FirstAdministrator;
import clinic.afterglow.security.RunAs;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Opens the demo clinic: who works there, and where. */
@DemoOnly
class Founding {

  private static final List<Branch.Team> TEAMS =
      List.of(
          new Branch.Team(
              Staff.DESK,
              Staff.NURSE,
              Staff.PRESCRIBER,
              List.of(Staff.THERAPIST, Staff.THERAPIST3)),
          new Branch.Team(Staff.DESK2, Staff.NURSE2, Staff.PRESCRIBER2, List.of(Staff.THERAPIST2)));

  /** The stories of the demo lie within so many days of today. */
  private static final int TOLD_DAYS = 400;

  private final FirstAdministrator administrator;
  private final Accounts accounts;
  private final Sites sites;
  private final RunAs runAs;
  private final DemoClock clock;
  private final Map<Staff, UserId> staff = new EnumMap<>(Staff.class);

  Founding(
      FirstAdministrator administrator,
      Accounts accounts,
      Sites sites,
      RunAs runAs,
      DemoClock clock) {
    this.administrator = administrator;
    this.accounts = accounts;
    this.sites = sites;
    this.runAs = runAs;
    this.clock = clock;
  }

  boolean needed() {
    return administrator.missing();
  }

  Staff who(UserId id) {
    return staff.entrySet().stream()
        .filter(one -> one.getValue().equals(id))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  /** Opens the clinic at a moment in the past; its calendar is counted back from now. */
  List<Branch> found(Instant at, Instant now) {
    var first = Staff.ADMINISTRATOR;
    clock.liveAt(at);
    try {
      staff.put(first, administrator.open(first.username(), first.displayName(), Staff.PASSWORD));
      return runAs.user(
          first.username(),
          () -> {
            hireTheOthers();
            return branches(now);
          });
    } finally {
      clock.liveNow();
    }
  }

  private void hireTheOthers() {
    Arrays.stream(Staff.values())
        .filter(one -> one != Staff.ADMINISTRATOR)
        .forEach(one -> staff.put(one, accounts.open(one.account())));
  }

  UserId id(Staff one) {
    return Objects.requireNonNull(staff.get(one));
  }

  private List<Branch> branches(Instant now) {
    var towns = Town.pair(now);
    return IntStream.range(0, towns.size())
        .mapToObj(i -> branch(towns.get(i), TEAMS.get(i), now))
        .toList();
  }

  private Branch branch(Town town, Branch.Team team, Instant now) {
    var hours = town.hours(now);
    var site = sites.open(new NewSite(town.site(), town.zone(), hours));
    sites.reachAt(site, new SiteContact("12 " + town.site(), town.areaCode() + " 555 0100"));
    sites.keepHolidaysOf(site, town.holidays());
    var closed = openButOne(site, now.atZone(town.zone()).toLocalDate());
    return new Branch(
        site,
        town,
        Objects.requireNonNull(hours.get(DayOfWeek.MONDAY)),
        team,
        rooms(site, RoomKind.CHAIR, "Chair 1", "Chair 2", "Chair 3"),
        rooms(site, RoomKind.ROOM, "Garden room", "Quiet room", "Office"),
        closed,
        now);
  }

  /** Visitors come on every day: of all holidays, the next one alone closes the site. */
  private LocalDate openButOne(SiteId site, LocalDate today) {
    var holidays =
        sites.specialDays(site, today.minusDays(TOLD_DAYS), today.plusDays(TOLD_DAYS)).stream()
            .map(SpecialDay::day)
            .toList();
    var closed = holidays.stream().filter(today::isBefore).findFirst().orElseThrow();
    holidays.stream().filter(day -> !day.equals(closed)).forEach(day -> sites.reopen(site, day));
    return closed;
  }

  private List<RoomId> rooms(SiteId site, RoomKind kind, String... names) {
    return Arrays.stream(names).map(name -> sites.addRoom(site, name, kind)).toList();
  }
}
