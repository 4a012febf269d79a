package clinic.afterglow.clinic;

import static clinic.afterglow.security.Roles.ADMINISTRATOR;
import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.FRONT_DESK;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;
import static java.util.stream.Collectors.groupingBy;

import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.security.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the clinic works: its sites, their rooms and chairs, hours and closed days. */
@Service
@Transactional
@RolesAllowed({DIRECTOR, ADMINISTRATOR})
public class Sites {

  /** Nobody books farther ahead. */
  static final int YEARS_AHEAD = 3;

  private final SiteRepository sites;
  private final RoomRepository rooms;
  private final Closures closures;
  private final Holidays holidays;
  private final SitePlaces places;
  private final ClinicMapper mapper;
  private final CurrentUser user;
  private final Clock clock;

  Sites(
      SiteRepository sites,
      RoomRepository rooms,
      Closures closures,
      Holidays holidays,
      SitePlaces places,
      ClinicMapper mapper,
      CurrentUser user,
      Clock clock) {
    this.sites = sites;
    this.rooms = rooms;
    this.closures = closures;
    this.holidays = holidays;
    this.places = places;
    this.mapper = mapper;
    this.user = user;
    this.clock = clock;
  }

  public SiteId open(NewSite wanted) {
    return sites.save(new Site(wanted, user.id(), clock.instant())).getId();
  }

  /**
   * Changes the week from today on. Throws {@link VisitsInTheWay} while visits are booked for which
   * it would not be open any more.
   */
  public void openAt(SiteId id, Map<DayOfWeek, OpeningHours> hours) {
    var site = find(id);
    var today = today(site);
    closures.refuseHoursOverVisits(site, hours, today, end(today));
    site.openAt(hours, user.id(), clock.instant());
    sites.save(site);
  }

  /** Says where a site is and how to call it, as patients read it in their reminders. */
  public void reachAt(SiteId id, SiteContact contact) {
    var site = find(id);
    site.reachAt(contact, user.id(), clock.instant());
    sites.save(site);
  }

  public RoomId addRoom(SiteId site, String name, RoomKind kind) {
    return rooms.save(new Room(site, name, kind, user.id(), clock.instant())).getId();
  }

  /** Throws {@link VisitsInTheWay} while visits are booked in it. */
  public void takeOutOfUse(RoomId id) {
    var room = rooms.findById(id).orElseThrow(NoSuchRecord::new);
    var site = find(room.getSite());
    var today = today(site);
    closures.refuseRoomOverVisits(site, id, today, end(today));
    room.takeOutOfUse(user.id(), clock.instant());
    rooms.save(room);
  }

  public void takeIntoUse(RoomId id) {
    var room = rooms.findById(id).orElseThrow(NoSuchRecord::new);
    room.takeIntoUse(user.id(), clock.instant());
    rooms.save(room);
  }

  /**
   * Closes a site for a day; closing a closed day again changes nothing. Throws {@link
   * VisitsInTheWay} while visits are booked on it.
   */
  public void close(SiteId site, LocalDate day, String reason) {
    closures.close(find(site), day, reason, user.id(), clock.instant());
  }

  /** Opens a closed day again, or a public holiday. */
  public void reopen(SiteId site, LocalDate day) {
    closures.open(find(site), day, user.id(), clock.instant());
  }

  /**
   * Says whose public holidays close the site. Throws {@link UnknownHolidayRegion}, and {@link
   * VisitsInTheWay} while visits are booked on one of them.
   */
  public void keepHolidaysOf(SiteId id, HolidayRegion region) {
    if (!holidays.knows(region)) {
      throw new UnknownHolidayRegion(region);
    }
    var site = find(id);
    var today = today(site);
    closures.refuseHolidaysOverVisits(site, region, today, end(today));
    site.keepHolidaysOf(region, user.id(), clock.instant());
    sites.save(site);
  }

  /** The countries whose public holidays are known, by name. */
  @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
  public List<HolidayRegion> countries() {
    return holidays.countries();
  }

  /** The parts of a country that have holidays of their own. */
  @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
  public List<HolidayRegion> parts(HolidayRegion country) {
    return holidays.parts(country);
  }

  /** What a region is called; it is not {@link HolidayRegion#NONE}. */
  @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
  public String name(HolidayRegion region) {
    return holidays.name(region);
  }

  /** Closed days, public holidays and those that are opened, in the order of the days. */
  @Transactional(readOnly = true)
  public List<SpecialDay> specialDays(SiteId id, LocalDate first, LocalDate last) {
    return closures.special(id, first, last);
  }

  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public List<SiteDetails> all() {
    var bySite = rooms.findAllByOrderByName().stream().collect(groupingBy(Room::getSite));
    return sites.all().stream()
        .map(site -> mapper.toDetails(site, bySite.getOrDefault(site.getId(), List.of())))
        .toList();
  }

  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public SiteDetails details(SiteId id) {
    return mapper.toDetails(find(id), rooms.findBySiteOrderByName(id));
  }

  @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public String name(SiteId id) {
    return places.of(id).name();
  }

  @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public ZoneId zone(SiteId id) {
    return places.of(id).zone();
  }

  /** The zone of what is no one site's: that of the first site, the clock's before there is one. */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public ZoneId zone() {
    return sites.zones(Limit.of(1)).stream().findFirst().map(ZoneId::of).orElse(clock.getZone());
  }

  /** Why the site is closed on a day, if it is. */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public Optional<String> closure(SiteId id, LocalDate day) {
    return Optional.ofNullable(closures.closures(id, day, day).get(day));
  }

  /** The closed days of a time with their reasons, the last day included. */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public Map<LocalDate, String> closures(SiteId id, LocalDate first, LocalDate last) {
    return closures.closures(id, first, last);
  }

  /** Hours, and the closures from a day on; public holidays for {@link #YEARS_AHEAD} years. */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public SiteCalendar calendar(SiteId id, LocalDate from) {
    return closures.calendar(find(id), from, end(from));
  }

  private LocalDate today(Site site) {
    return LocalDate.now(clock.withZone(site.getZone()));
  }

  private static LocalDate end(LocalDate from) {
    return from.plusYears(YEARS_AHEAD);
  }

  private Site find(SiteId id) {
    return sites.withHours(id).orElseThrow(NoSuchRecord::new);
  }
}
