package clinic.afterglow.demo;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.patients.Patients;
import clinic.afterglow.security.RunAs;
import clinic.afterglow.setup.EmptyClinic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** The demo clinic as a visitor finds it; the only tests with this profile. */
@SpringBootTest(
    classes = EmptyClinic.class,
    properties = "spring.datasource.url=" + DemoClinicTests.URL)
@ActiveProfiles("demo")
class DemoClinicTests {

  static final String URL =
      "jdbc:h2:mem:demo-tests;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

  private @Autowired Patients patients;
  private @Autowired RunAs runAs;

  @Test
  void hasSomeFortyPatients() {
    assertThat(runAs.user("desk", () -> patients.page(null, 100))).hasSizeBetween(40, 50);
  }
}
