package clinic.afterglow.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.RoomKind;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.Clinics;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ClinicTest
@WithStaff(Role.DIRECTOR)
class ExceptionsTests {

  @Autowired Exceptions exceptions;
  @Autowired Clinics clinics;
  @Autowired Sites sites;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  @Autowired JdbcClient database;

  @Test
  void noticesASevereAdverseEventForSevenDays() {
    var site = clinics.site();
    var room = sites.addRoom(site, "Chair", RoomKind.CHAIR);
    var records = new Records(database, site, room.value(), acting.id(Role.DIRECTOR).value());
    var session = records.dose(clinics.patient(site), clock.instant(), "INTRAVENOUS");
    long before = exceptions.counts().get(Attention.SEVERE_ADVERSE_EVENT);
    records.adverseEvent(session, clock.instant());
    assertThat(exceptions.counts().get(Attention.SEVERE_ADVERSE_EVENT)).isEqualTo(before);
    database
        .sql("update adverse_event set severity = 'SEVERE' where session = ?")
        .param(session)
        .update();
    assertThat(exceptions.counts().get(Attention.SEVERE_ADVERSE_EVENT)).isEqualTo(before + 1);
    clock.advance(Duration.ofDays(8));
    assertThat(exceptions.counts().get(Attention.SEVERE_ADVERSE_EVENT)).isLessThanOrEqualTo(before);
  }

  @Test
  void opensTheVeryRowsItCountedPageByPage() {
    var site = clinics.site();
    var room = sites.addRoom(site, "Chair", RoomKind.CHAIR);
    var records = new Records(database, site, room.value(), acting.id(Role.DIRECTOR).value());
    var patient = clinics.patient(site);
    for (int i = 0; i < 3; i++) {
      var session = records.dose(patient, clock.instant(), "INTRAVENOUS");
      records.adverseEvent(session, clock.instant());
      database
          .sql("update adverse_event set severity = 'SEVERE' where session = ?")
          .param(session)
          .update();
    }

    for (var kind : Attention.values()) {
      assertThat(all(kind)).as(kind.name()).hasSize(exceptions.counts().get(kind).intValue());
    }
    assertThat(all(Attention.SEVERE_ADVERSE_EVENT))
        .filteredOn(row -> row.patient().equals(patient))
        .hasSize(3);
  }

  private List<AttentionRow> all(Attention kind) {
    var rows = new ArrayList<AttentionRow>();
    var page = exceptions.rows(kind, Optional.empty(), 2);
    while (!page.isEmpty()) {
      rows.addAll(page);
      page = exceptions.rows(kind, Optional.of(page.getLast()), 2);
    }
    assertThat(rows).doesNotHaveDuplicates();
    return rows;
  }

  @Test
  void costsOneStatement() {
    SqlCount.of(() -> exceptions.counts()).is(1);
    SqlCount.of(() -> exceptions.overrides(10)).is(1);
  }
}
