package clinic.afterglow.feeds;

import static clinic.afterglow.reminders.Visits.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.audit.AuditEntry;
import clinic.afterglow.audit.AuditFilter;
import clinic.afterglow.audit.AuditTrail;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.Ids;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.reminders.Visits;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.GroupOutline;
import clinic.afterglow.scheduling.GroupPlace;
import clinic.afterglow.scheduling.Groups;
import clinic.afterglow.scheduling.NewAppointment;
import clinic.afterglow.scheduling.NewGroup;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ClinicTest
class CalendarFeedTests {

  static final LocalDate MONDAY = LocalDate.of(2027, 8, 16);
  static final HttpClient CALENDAR = HttpClient.newHttpClient();

  @LocalServerPort int port;
  @Autowired CalendarFeeds feeds;
  @Autowired FeedReader reader;
  @Autowired Visits visits;
  @Autowired Sites sites;
  @Autowired Appointments appointments;
  @Autowired Groups groups;
  @Autowired Accounts accounts;
  @Autowired AuditTrail trail;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  @Autowired JdbcClient database;

  SiteId site;
  String name;
  UserId therapist;
  String place;

  @BeforeEach
  void aTherapistWithAVisit() {
    clock.set(at(MONDAY.minusDays(3), "09:00"));
    // Wrong addresses are counted for each place, so each test comes from one of its own.
    place = "2001:db8::" + Ids.next().toString().substring(32);
    site = visits.site();
    name = "feed" + Ids.next();
    therapist = acting.open(name, Role.THERAPIST);
    book("09:00");
  }

  @Test
  void tellsTimesKindAndSiteAndNobodysName() throws Exception {
    var answer = get(make());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/calendar");
    assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    var siteName = acting.as(Role.DIRECTOR, () -> sites.details(site).name());
    assertThat(answer.body())
        .contains("BEGIN:VCALENDAR", "DTSTART:20270816T130000Z", "DTEND:20270816T140000Z")
        .contains("SUMMARY:Integration", "LOCATION:" + siteName)
        .doesNotContain("Robin", "Test", "ATTENDEE", "ORGANIZER", "DESCRIPTION");
  }

  @Test
  void tellsOfAGroupOnceWithItsPlacesAndNobodysName() throws Exception {
    var room = acting.as(Role.DIRECTOR, () -> sites.details(site).rooms().getFirst().id());
    acting.as(
        Role.FRONT_DESK,
        () -> {
          var leads = new GroupPlace(room, therapist, Optional.empty(), at(MONDAY, "13:00"));
          var circle = new GroupOutline("Evening circle", "", 6);
          var group = groups.plan(new NewGroup(site, leads, Duration.ofMinutes(60), circle));
          groups.join(group, visits.patient(site).id());
          groups.join(group, visits.patient(site).id());
          return group;
        });

    var body = get(make()).body();

    assertThat(body)
        .containsOnlyOnce("DTSTART:20270816T170000Z")
        .contains("SUMMARY:Evening circle (2 of 6 places)")
        .doesNotContain("Robin", "Test", "ATTENDEE");
  }

  @Test
  void opensNoSession() throws Exception {
    assertThat(get(make()).headers().allValues("Set-Cookie")).isEmpty();
    assertThat(get(FeedController.path(FeedToken.next())).headers().allValues("Set-Cookie"))
        .isEmpty();
  }

  @Test
  void leadsNowhereOnceTakenBackOrReplaced() throws Exception {
    var first = make();
    var second = make();
    assertThat(get(first).statusCode()).isEqualTo(404);
    assertThat(get(second).statusCode()).isEqualTo(200);
    acting.as(name, feeds::revoke);

    var answer = get(second);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).isEmpty();
    assertThat(acting.as(name, feeds::madeAt)).isEmpty();
  }

  @Test
  void endsWithTheAccount() throws Exception {
    var path = make();
    acting.as(Role.ADMINISTRATOR, () -> accounts.close(therapist));
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void refusesWhoeverGuesses() throws Exception {
    for (int i = 0; i < FeedLimits.WRONG; i++) {
      assertThat(get(FeedController.path(FeedToken.next())).statusCode()).isEqualTo(404);
    }
    assertThat(get(FeedController.path(FeedToken.next())).statusCode()).isEqualTo(429);
    clock.advance(Duration.ofHours(1));
    assertThat(get(FeedController.path(FeedToken.next())).statusCode()).isEqualTo(404);
  }

  @Test
  void answersACalendarSixtyTimesAnHour() throws Exception {
    var path = make();
    for (int i = 0; i < FeedLimits.READINGS; i++) {
      assertThat(get(path).statusCode()).isEqualTo(200);
    }
    var refused = get(path);
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).hasValue("600");
    clock.advance(Duration.ofMinutes(2));
    assertThat(get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void isOnRecordAndKeepsNoSecret() throws Exception {
    var path = make();
    get(path);

    var secret = path.replace("/feeds/", "").replace(".ics", "");
    assertThat(secret).hasSize(43);
    assertThat(
            database
                .sql("select token_hash from calendar_feed where clinician = ?")
                .param(therapist.value())
                .query(String.class)
                .single())
        .hasSize(64)
        .isNotEqualTo(secret);
    assertThat(
            acting.as(Role.DIRECTOR, () -> trail.latest(AuditFilter.ALL.by(therapist), null, 10)))
        .extracting(AuditEntry::action)
        .contains("CalendarFeedMade", "CalendarFeedRead");
  }

  @Test
  void readsAnyNumberOfVisitsInTheSameStatements() {
    var token = token(make());
    SqlCount.of(() -> reader.read(token)).is(3);
    book("10:00");
    book("11:00");
    SqlCount.of(() -> reader.read(token)).is(3);
  }

  private String make() {
    return acting.as(name, feeds::make);
  }

  private static FeedToken token(String path) {
    return new FeedToken(path.replace("/feeds/", "").replace(".ics", ""));
  }

  private void book(String time) {
    var who = visits.patient(site);
    var wanted =
        new NewAppointment(
            who.id(),
            AppointmentKind.INTEGRATION,
            site,
            visits.chair(site),
            therapist,
            at(MONDAY, time),
            Duration.ofHours(1));
    acting.as(Role.FRONT_DESK, () -> appointments.book(wanted));
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    var address = URI.create("http://localhost:" + port + path);
    var asked = HttpRequest.newBuilder(address).header("X-Forwarded-For", place).build();
    return CALENDAR.send(asked, BodyHandlers.ofString());
  }
}
