package clinic.afterglow.scheduling;

import static clinic.afterglow.scheduling.Clinics.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.IllegalTransition;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ClinicTest
@WithStaff(Role.FRONT_DESK)
class GroupsTests {

  static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

  @Autowired Groups groups;
  @Autowired Appointments appointments;
  @Autowired Sites sites;
  @Autowired Patients patients;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  @Autowired JdbcClient sql;
  Clinics clinic;

  @BeforeEach
  void open() {
    clock.set(at(MONDAY.minusDays(10), "09:00"));
    clinic = Clinics.open(acting, sites, patients, 2, 3, 5);
  }

  @Test
  void takesRoomAndLeadersOnceWhoeverComes() {
    var group = plan("10:00", 4);
    groups.join(group, patient(0));
    groups.join(group, patient(1));

    assertThat(slots()).isEqualTo(3 * 6 + 2 * 6);
    assertTaken(clinic.visit(2, 0, 2, at(MONDAY, "11:15"), 30), ResourceKind.ROOM);
    assertTaken(clinic.visit(2, 1, 0, at(MONDAY, "10:00"), 30), ResourceKind.CLINICIAN);
    assertTaken(clinic.visit(2, 1, 1, at(MONDAY, "10:00"), 30), ResourceKind.CLINICIAN);
    assertTaken(clinic.visit(0, 1, 2, at(MONDAY, "10:00"), 30), ResourceKind.PATIENT);
    appointments.book(clinic.visit(2, 1, 2, at(MONDAY, "10:00"), 30));
    appointments.book(clinic.visit(0, 0, 0, at(MONDAY, "11:30"), 30));
  }

  @Test
  void isRefusedWhereSomethingElseIs() {
    appointments.book(clinic.visit(0, 0, 2, at(MONDAY, "11:00"), 30));

    assertThatThrownBy(() -> plan("10:00", 4))
        .isInstanceOfSatisfying(
            SlotTaken.class,
            taken -> {
              assertThat(taken.values()).startsWith(ResourceKind.ROOM, "Chair 0");
              assertThat(taken.holder()).isPresent();
            });
    assertThat(groups.days(clinic.site(), MONDAY, MONDAY, Clinics.ZONE)).isEmpty();
    assertRefused("07:00", 4, "schedule.openingHours");
    assertRefused("10:00", 13, "schedule.group.places");
  }

  @Test
  void tellsWhoWantsItsTimeThatAGroupHasIt() {
    plan("10:00", 4);

    assertThatThrownBy(() -> appointments.book(clinic.visit(2, 0, 2, at(MONDAY, "11:15"), 30)))
        .isInstanceOfSatisfying(SlotTaken.class, taken -> assertThat(taken.holder()).isEmpty());
    assertThat(
            appointments.alternatives(
                clinic.visit(2, 0, 2, at(MONDAY, "10:00"), 90),
                clinic.clinicians(),
                Optional.empty(),
                5))
        .isNotEmpty()
        .noneMatch(free ->
            free.start().equals(at(MONDAY, "10:00"))
                && (free.room().equals(clinic.chairs().getFirst())
                    || !free.clinician().equals(clinic.clinicians().get(2))));
  }

  @Test
  void hasNoMorePlacesThanItHas() {
    var group = plan("10:00", 2);
    var first = groups.join(group, patient(0));
    groups.join(group, patient(1));

    assertThatThrownBy(() -> groups.join(group, patient(2)))
        .isInstanceOfSatisfying(
            GroupFull.class, full -> assertThat(full.values()).containsExactly(2, 12));
    assertThat(groups.details(group).free()).isZero();

    appointments.cancel(first, "ill");

    assertThat(groups.details(group).free()).isOne();
    groups.join(group, patient(2));
    assertThat(groups.details(group).taken()).isEqualTo(2);
  }

  @Test
  void givesNobodyTwoPlaces() {
    var group = plan("10:00", 4);
    groups.join(group, patient(0));

    assertThatThrownBy(() -> groups.join(group, patient(0)))
        .isInstanceOfSatisfying(
            SlotTaken.class, taken -> assertThat(taken.values()).startsWith(ResourceKind.PATIENT));
  }

  @Test
  void givesEachParticipantAVisitOfTheirOwn() {
    var group = plan("10:00", 4);
    var visit = appointments.details(groups.join(group, patient(0)));

    assertThat(visit.kind()).isEqualTo(AppointmentKind.INTEGRATION);
    assertThat(visit.group()).isEqualTo(group);
    assertThat(visit.room()).isEqualTo(clinic.chairs().getFirst());
    assertThat(visit.clinician()).isEqualTo(clinic.clinicians().getFirst());
    assertThat(visit.end()).isEqualTo(at(MONDAY, "11:30"));
    assertThat(appointments.next(patient(0))).contains(visit);
    assertThatThrownBy(() ->
            appointments.move(visit.id(), visit.room(), visit.clinician(), at(MONDAY, "13:00")))
        .isInstanceOf(MovesWithItsGroup.class);
  }

  @Test
  void movesWithAllOfThemOrWithNobody() {
    var group = plan("10:00", 4);
    var visits = List.of(groups.join(group, patient(0)), groups.join(group, patient(1)));
    visits.forEach(appointments::confirm);
    var other = appointments.book(clinic.visit(1, 1, 2, at(MONDAY, "14:00"), 60));
    var place = place(0, "13:30");

    assertThat(groups.unsuited(group, place.start()))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.patient()).isEqualTo(patient(1));
          assertThat(one.name()).isEqualTo("Robin Visitor1");
          assertThat(one.from()).isEqualTo(at(MONDAY, "14:00"));
        });
    assertThatThrownBy(() -> groups.move(group, place))
        .isInstanceOfSatisfying(
            GroupDoesNotSuit.class, fact -> assertThat(fact.values()).containsExactly(1));
    assertThat(groups.participants(group))
        .extracting(Visit::start)
        .containsOnly(at(MONDAY, "10:00"));

    appointments.cancel(other, "moved");
    groups.move(group, place);

    assertThat(groups.details(group).start()).isEqualTo(at(MONDAY, "13:30"));
    assertThat(groups.participants(group))
        .hasSize(2)
        .allSatisfy(visit -> {
          assertThat(visit.start()).isEqualTo(at(MONDAY, "13:30"));
          assertThat(visit.status()).isEqualTo(AppointmentStatus.BOOKED);
        });
    assertThat(slots()).isEqualTo(3 * 6 + 2 * 6);
    assertThat(events("AppointmentMoved", visits)).isEqualTo(2);
    assertThat(events(group)).containsExactly("GroupPlanned", "GroupMoved");
    appointments.book(clinic.visit(0, 0, 0, at(MONDAY, "10:00"), 60));
  }

  @Test
  void movesToATimeThatItHoldsInPartItself() {
    var group = plan("10:00", 4);
    groups.join(group, patient(0));

    groups.move(group, place(0, "10:30"));

    assertThat(groups.details(group).end()).isEqualTo(at(MONDAY, "12:00"));
  }

  @Test
  void isCancelledWithAllOfThemAndNobodyIsLate() {
    var group = plan("10:00", 4);
    var visits = List.of(groups.join(group, patient(0)), groups.join(group, patient(1)));
    clock.set(at(MONDAY, "08:00"));

    groups.cancel(group, "The therapist is ill");

    assertThat(groups.participants(group))
        .extracting(Visit::status)
        .containsOnly(AppointmentStatus.CANCELLED);
    assertThat(events("AppointmentStatusChanged", visits)).isEqualTo(2);
    assertThat(slots()).isZero();
    assertThat(groups.days(clinic.site(), MONDAY, MONDAY, Clinics.ZONE)).isEmpty();
    assertThatThrownBy(() -> groups.join(group, patient(2))).isInstanceOf(IllegalTransition.class);
    assertThatThrownBy(() -> groups.cancel(group, "again")).isInstanceOf(IllegalTransition.class);
  }

  @Test
  void isRevisedWithinItsBounds() {
    var group = plan("10:00", 4);
    groups.join(group, patient(0));
    groups.join(group, patient(1));
    groups.join(group, patient(2));
    long version = groups.details(group).version();

    assertThatThrownBy(() -> groups.revise(group, new GroupOutline("Circle", "", 2), version))
        .isInstanceOf(BookingRefused.class);
    assertThatThrownBy(
            () -> groups.revise(group, new GroupOutline("Circle", "As Visitor1 said", 4), version))
        .isInstanceOf(BookingRefused.class);
    groups.revise(group, new GroupOutline("Evening circle", "Rest", 3), version);

    assertThat(groups.details(group).outline())
        .isEqualTo(new GroupOutline("Evening circle", "Rest", 3));
    assertThatThrownBy(() -> groups.revise(group, new GroupOutline("Circle", "", 4), version))
        .isInstanceOf(GroupChangedMeanwhile.class);
  }

  @Test
  void saysForEachWhetherTheyCame() {
    var group = plan("10:00", 4);
    var came = groups.join(group, patient(0));
    var left = groups.join(group, patient(1));
    var missed = groups.join(group, patient(2));
    var cancelled = groups.join(group, patient(3));
    appointments.cancel(cancelled, "ill");
    clock.set(at(MONDAY, "09:59"));
    var found =
        Map.of(came, Attendance.CAME, left, Attendance.LEFT_EARLY, missed, Attendance.DID_NOT_COME);
    assertThatThrownBy(() -> groups.attend(group, found, "")).isInstanceOf(GroupNotBegun.class);

    clock.set(at(MONDAY, "11:30"));
    assertThatThrownBy(() -> groups.attend(group, Map.of(came, Attendance.CAME), ""))
        .isInstanceOfSatisfying(
            AttendanceIncomplete.class, fact -> assertThat(fact.values()).containsExactly(2));
    assertThatThrownBy(() -> groups.attend(group, found, "Robin spoke of the sea"))
        .isInstanceOf(BookingRefused.class);
    acting.as(Role.THERAPIST, () -> groups.attend(group, found, "Rest"));

    var statuses =
        groups.participants(group).stream().collect(Collectors.toMap(Visit::id, Visit::status));
    assertThat(statuses)
        .containsEntry(came, AppointmentStatus.DEPARTED)
        .containsEntry(left, AppointmentStatus.DEPARTED)
        .containsEntry(missed, AppointmentStatus.NO_SHOW)
        .containsEntry(cancelled, AppointmentStatus.CANCELLED);
    assertThat(groups.participants(group))
        .extracting(Visit::attendance)
        .containsExactly(
            Optional.of(Attendance.CAME),
            Optional.of(Attendance.LEFT_EARLY),
            Optional.of(Attendance.DID_NOT_COME),
            Optional.empty());
    assertThat(groups.details(group).status()).isEqualTo(GroupStatus.HELD);
    assertThat(groups.details(group).outline().theme()).isEqualTo("Rest");
  }

  @Test
  void keepsWhatIsKnownOfSomebodyWhenAttendanceIsSaidAgain() {
    var group = plan("10:00", 4);
    var one = groups.join(group, patient(0));
    clock.set(at(MONDAY, "11:30"));
    groups.attend(group, Map.of(one, Attendance.CAME), "");
    var late = groups.join(group, patient(1));

    groups.attend(group, Map.of(one, Attendance.LEFT_EARLY, late, Attendance.CAME), "");

    assertThat(groups.participants(group))
        .extracting(visit -> visit.attendance().orElseThrow())
        .containsExactly(Attendance.LEFT_EARLY, Attendance.CAME);
    assertThatThrownBy(() ->
            groups.attend(group, Map.of(one, Attendance.DID_NOT_COME, late, Attendance.CAME), ""))
        .isInstanceOf(IllegalTransition.class);
    appointments.takeBack(one, AppointmentStatus.DEPARTED);
    groups.attend(group, Map.of(one, Attendance.DID_NOT_COME, late, Attendance.CAME), "");
    assertThat(appointments.details(one).status()).isEqualTo(AppointmentStatus.NO_SHOW);
  }

  @Test
  void offersGroupsWithAFreePlaceWhileThePatientIsFree() {
    var full = plan("08:00", 2);
    groups.join(full, patient(0));
    groups.join(full, patient(1));
    var fits = plan("10:00", 2);
    plan("13:00", 2);
    appointments.book(clinic.visit(4, 1, 2, at(MONDAY, "14:00"), 60));

    var open =
        groups.open(
            clinic.site(), patient(4), at(MONDAY, "00:00"), at(MONDAY.plusDays(1), "00:00"), 10);

    assertThat(open).extracting(GroupDetails::id).containsExactly(fits);
  }

  @Test
  void isJoinedUntilTheEndOfItsDay() {
    var group = plan("10:00", 4);
    clock.set(at(MONDAY, "17:00"));
    groups.join(group, patient(0));

    clock.set(at(MONDAY.plusDays(1), "08:00"));
    assertThatThrownBy(() -> groups.join(group, patient(1))).isInstanceOf(VisitIsPast.class);
  }

  @Test
  void showsTheirOwnGroupsToThoseWhoLeadThem() {
    var group = plan("10:00", 4);
    var day = at(MONDAY, "00:00");
    var leads =
        sql.sql("select username from account where id = ?")
            .param(clinic.clinicians().get(1).value())
            .query(String.class)
            .single();

    assertThat(acting.as(leads, () -> groups.mine(day, day.plus(Duration.ofDays(1)))))
        .extracting(GroupDetails::id)
        .containsExactly(group);
    assertThat(acting.as(Role.THERAPIST, () -> groups.mine(day, day.plus(Duration.ofDays(1)))))
        .isEmpty();
  }

  @Test
  void costsTheSameForFewAndForMany() {
    var group = plan("10:00", 5);
    groups.join(group, patient(0));
    costs(group);
    for (int i = 1; i < 5; i++) {
      groups.join(group, patient(i));
    }
    costs(group);
  }

  private void costs(GroupId group) {
    SqlCount.of(() -> groups.details(group)).is(1);
    SqlCount.of(() -> groups.participants(group)).is(1);
    SqlCount.of(() -> groups.days(clinic.site(), MONDAY, MONDAY, Clinics.ZONE)).is(1);
    SqlCount.of(() ->
            groups.open(clinic.site(), patient(0), at(MONDAY, "08:00"), at(MONDAY, "18:00"), 9))
        .is(1);
  }

  private GroupId plan(String time, int capacity) {
    return groups.plan(
        new NewGroup(
            clinic.site(),
            place(0, time),
            Duration.ofMinutes(90),
            new GroupOutline("Evening circle", "", capacity)));
  }

  private GroupPlace place(int room, String time) {
    return new GroupPlace(
        clinic.chairs().get(room),
        clinic.clinicians().getFirst(),
        Optional.of(clinic.clinicians().get(1)),
        at(MONDAY, time));
  }

  private clinic.afterglow.patients.PatientId patient(int number) {
    return clinic.patients().get(number);
  }

  private void assertTaken(NewAppointment wanted, ResourceKind what) {
    assertThatThrownBy(() -> appointments.book(wanted))
        .isInstanceOfSatisfying(
            SlotTaken.class, taken -> assertThat(taken.values()).startsWith(what));
  }

  private void assertRefused(String time, int capacity, String rule) {
    assertThatThrownBy(() -> plan(time, capacity))
        .isInstanceOfSatisfying(
            BookingRefused.class,
            refused ->
                assertThat(refused.decision().objections())
                    .extracting(Objection::rule)
                    .containsExactly(rule));
  }

  private int slots() {
    return sql.sql(
            """
            select count(*) from appointment_slot s
            left join appointment a on a.id = s.appointment
            left join visit_group g on g.id = s.visit_group
            where (a.site = :site and a.visit_group is not null) or g.site = :site
            """)
        .param("site", clinic.site().value())
        .query(Integer.class)
        .single();
  }

  private int events(String event, List<AppointmentId> visits) {
    return sql.sql(
            "select count(*) from audit_event where action = :event and subject in (:visits)")
        .param("event", event)
        .param("visits", visits.stream().map(AppointmentId::value).toList())
        .query(Integer.class)
        .single();
  }

  private List<String> events(GroupId group) {
    return sql.sql("select action from audit_event where subject = :group order by id")
        .param("group", group.value())
        .query(String.class)
        .list();
  }
}
