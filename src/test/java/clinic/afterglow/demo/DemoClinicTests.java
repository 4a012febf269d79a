package clinic.afterglow.demo;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.booster.BoosterRecalls;
import clinic.afterglow.booster.DueBooster;
import clinic.afterglow.booster.Recall;
import clinic.afterglow.booster.RecallPart;
import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.dosing.MedicineSessions;
import clinic.afterglow.dosing.SessionStatus;
import clinic.afterglow.dosing.SessionSummary;
import clinic.afterglow.integration.Integrations;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.notes.ClinicalNotes;
import clinic.afterglow.notes.SignedNote;
import clinic.afterglow.outcomes.SafetyAssessments;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.preparation.Preparations;
import clinic.afterglow.reporting.Figure;
import clinic.afterglow.reporting.FigureId;
import clinic.afterglow.reporting.Figures;
import clinic.afterglow.reporting.Period;
import clinic.afterglow.scheduling.Groups;
import clinic.afterglow.scheduling.Visit;
import clinic.afterglow.screening.FindingSeverity;
import clinic.afterglow.screening.Screenings;
import clinic.afterglow.security.RunAs;
import clinic.afterglow.setup.EmptyClinic;
import clinic.afterglow.waitlist.Waitlist;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** The demo clinic as a visitor finds it, built once for these tests. */
@SpringBootTest(
    classes = EmptyClinic.class,
    properties = "spring.datasource.url=" + DemoClinicTests.URL)
@ActiveProfiles("demo")
class DemoClinicTests {

  static final String URL =
      "jdbc:h2:mem:demo-tests;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

  private static final Duration GRACE = Duration.ofMinutes(5);
  private static final int ALL = 200;

  private @Autowired Sites sites;
  private @Autowired Patients patients;
  private @Autowired Screenings screenings;
  private @Autowired SafetyAssessments assessments;
  private @Autowired Preparations preparations;
  private @Autowired MedicineSessions sessions;
  private @Autowired Integrations integrations;
  private @Autowired BoosterRecalls recalls;
  private @Autowired Waitlist waitlist;
  private @Autowired Groups groups;
  private @Autowired ClinicalNotes notes;
  private @Autowired Figures figures;
  private @Autowired RunAs runAs;
  private @Autowired Clock clock;
  private @Autowired JdbcClient database;

  @Test
  void hasSomeFortyPatientsAtTwoSitesInTwoTimeZones() {
    assertThat(as(Staff.DESK, () -> patients.page(null, ALL))).hasSizeBetween(40, 49);
    assertThat(sites()).extracting(SiteDetails::zone).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void inventsPhonesAndMailsThatBelongToNobody() {
    assertThat(column("select phone from patient", String.class))
        .isNotEmpty()
        .allMatch(p -> p.matches(".*555-01\\d\\d"));
    assertThat(column("select email from patient", String.class))
        .isNotEmpty()
        .allMatch(m -> m.endsWith("@example.org"));
  }

  @Test
  void hasSomebodyInEveryPhaseToday() {
    assertThat(today())
        .extracting(SessionSummary::status)
        .contains(
            SessionStatus.PLANNED,
            SessionStatus.CHECKED_IN,
            SessionStatus.DOSING,
            SessionStatus.RECOVERY,
            SessionStatus.DISCHARGED);
    assertThat(sites())
        .allSatisfy(site ->
            assertThat(today(site))
                .anyMatch(session -> session.status().inTheRoom())
                .anyMatch(session -> session.status() == SessionStatus.PLANNED));
  }

  @Test
  void isLateWithOneReadingAndInTimeWithTheOthers() {
    var late = clock.instant().minus(GRACE);
    assertThat(today().stream().filter(s -> s.status() == SessionStatus.DOSING))
        .hasSizeGreaterThan(1)
        .filteredOn(s -> s.nextReadingDue() != null && s.nextReadingDue().isBefore(late))
        .hasSize(1);
  }

  @Test
  void letsPrescribersDecideFromHarmlessToImpossible() {
    var waiting = as(Staff.PRESCRIBER, () -> screenings.waitingForDecision(ALL));
    var gravest =
        waiting.stream()
            .map(one -> as(Staff.PRESCRIBER, () -> screenings.details(one.id())).findings())
            .map(found ->
                found.stream().map(finding -> finding.severity()).min(Comparator.naturalOrder()))
            .collect(Collectors.toSet());
    assertThat(gravest)
        .contains(Optional.of(FindingSeverity.ABSOLUTE), Optional.of(FindingSeverity.RELATIVE));
    assertThat(as(Staff.DESK, () -> screenings.incomplete(ALL))).hasSize(2);
    assertThat(as(Staff.THERAPIST, () -> assessments.waiting(ALL))).isNotEmpty();
  }

  @Test
  void hasAGroupTomorrowWithSomebodyWhoOwesIntegration() {
    var site = sites().getFirst();
    var today = LocalDate.now(clock.withZone(site.zone()));
    var coming =
        as(
            Staff.DESK,
            () ->
                sites().stream()
                    .flatMap(
                        one -> groups.days(one.id(), today, today.plusDays(2), one.zone()).stream())
                    .toList());
    assertThat(coming)
        .as("groups of today and the two days after")
        .singleElement()
        .satisfies(group -> assertThat(group.taken()).isBetween(2, 4));
    var people = as(Staff.THERAPIST, () -> groups.participants(coming.getFirst().id()));
    assertThat(
            as(
                Staff.THERAPIST,
                () -> integrations.ofVisits(people.stream().map(Visit::id).toList())))
        .isNotEmpty();
  }

  @Test
  void leavesWorkForEverybody() {
    var now = clock.instant();
    var due = as(Staff.THERAPIST, () -> integrations.due(Optional.empty(), ALL));
    assertThat(due).anyMatch(one -> one.overdue(now)).anyMatch(one -> !one.overdue(now));
    assertThat(as(Staff.THERAPIST, () -> preparations.owed(Optional.empty(), ALL))).isNotEmpty();
    var recalled =
        as(
            Staff.DESK,
            () ->
                recalls.due(
                    today(sites().getFirst().zone()).plusDays(30),
                    RecallPart.EVERYBODY,
                    Optional.empty(),
                    ALL));
    assertThat(as(Staff.DESK, () -> waitlist.waiting(Optional.empty(), ALL))).isNotEmpty();
    assertThat(recalled)
        .extracting(DueBooster::recall)
        .contains(Recall.TRIGGERED, Recall.OVERDUE, Recall.DUE);
    assertThat(recalled)
        .anyMatch(one -> one.asksOn().isBefore(LocalDate.now(clock)))
        .anyMatch(one -> one.asksOn().isAfter(LocalDate.now(clock)))
        .anyMatch(one -> one.booked())
        .anyMatch(one -> !one.booked());
  }

  @ParameterizedTest
  @EnumSource(FigureId.class)
  void hasSomethingToCountInEveryFigure(FigureId id) {
    var counted = as(Staff.DIRECTOR, () -> figures.figures(id, lastDays(90), Optional.empty()));
    assertThat(counted).anyMatch(figure -> figure.denominator() > 0);
    assertThat(counted.stream().mapToLong(Figure::numerator).sum()).isPositive();
    assertThat(counted).anyMatch(figure -> figure.numerator() < figure.denominator());
  }

  @ParameterizedTest
  @EnumSource(
      value = Route.class,
      names = {"INTRAVENOUS", "INTRAMUSCULAR", "SUBLINGUAL", "NASAL_ESKETAMINE"})
  void hasGivenDosesByEveryUsualRoute(Route route) {
    assertThat(
            count(
                "select count(*) from medicine_session where dose_started_at is not null and route = '"
                    + route
                    + "'"))
        .isGreaterThan(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MILD", "MODERATE", "SEVERE", "SERIOUS"})
  void hasAdverseEventsOfEverySeverity(String severity) {
    assertThat(count("select count(*) from adverse_event where severity = '" + severity + "'"))
        .isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"NO_SHOW", "LATE_CANCELLED", "CANCELLED", "DEPARTED", "CONFIRMED", "IN_CHAIR"})
  void hasVisitsOfEveryKindOfEnd(String status) {
    assertThat(count("select count(*) from appointment where status = '" + status + "'"))
        .isPositive();
  }

  @Test
  void auditsWhatWasDone() {
    assertThat(audited("PatientRegistered")).isEqualTo(count("select count(*) from patient"));
    assertThat(audited("AppointmentBooked")).isEqualTo(count("select count(*) from appointment"));
    assertThat(audited("DoseOrdered")).isEqualTo(count("select count(*) from dose_order"));
    assertThat(audited("DoseGiven")).isEqualTo(count("select count(*) from dose_line"));
    assertThat(audited("VitalsTaken")).isEqualTo(count("select count(*) from vital_reading"));
    assertThat(audited("NoteSigned"))
        .isEqualTo(count("select count(*) from signed_note"))
        .isPositive();
    assertThat(count("select count(*) from audit_event where happened_at > current_timestamp"))
        .isZero();
  }

  @Test
  void breaksNoSignature() {
    var subjects = column("select distinct subject from signed_note", UUID.class);
    assertThat(subjects).isNotEmpty();
    var signed =
        as(
            Staff.DIRECTOR,
            () -> subjects.stream().flatMap(subject -> notes.of(subject).stream()).toList());
    assertThat(signed).hasSameSizeAs(column("select id from signed_note", UUID.class));
    assertThat(signed).allMatch(SignedNote::whollyIntact);
  }

  @Test
  void accountsForEveryMilligram() {
    var open = Set.of("READY", "DOSING", "RECOVERY");
    assertThat(
            column(
                """
                select s.status from withdrawal w join medicine_session s on s.id = w.session
                where w.drawn <> w.administered + w.wasted\
                """,
                String.class))
        .allMatch(open::contains);
    assertThat(count("select count(*) from withdrawal where wasted > 0")).isPositive();
  }

  private List<SiteDetails> sites() {
    return as(Staff.DESK, sites::all);
  }

  private List<SessionSummary> today() {
    return sites().stream().flatMap(site -> today(site).stream()).toList();
  }

  private List<SessionSummary> today(SiteDetails site) {
    return as(Staff.NURSE, () -> sessions.today(site.id(), today(site.zone())));
  }

  private LocalDate today(ZoneId zone) {
    return LocalDate.now(clock.withZone(zone));
  }

  private Period lastDays(int days) {
    var today = LocalDate.now(clock);
    return new Period(today.minusDays(days), today);
  }

  private long audited(String action) {
    return count("select count(*) from audit_event where action = '" + action + "'");
  }

  private long count(String sql) {
    return database.sql(sql).query(Long.class).single();
  }

  private <T> List<T> column(String sql, Class<T> type) {
    return database.sql(sql).query(type).list();
  }

  private <T> T as(Staff one, Supplier<T> work) {
    return runAs.user(one.username(), work);
  }
}
