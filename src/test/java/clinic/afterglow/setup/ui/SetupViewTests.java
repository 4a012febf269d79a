package clinic.afterglow.setup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.security.FirstAdministrator;
import clinic.afterglow.security.RunAs;
import clinic.afterglow.setup.EmptyClinic;
import clinic.afterglow.setup.FirstRun;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** In the order in which a first day goes; the clinic is empty only once. */
@SpringBootTest(
    classes = EmptyClinic.class,
    properties =
        "spring.datasource.url=jdbc:h2:mem:first-run;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE")
@DirtiesContext
@TestMethodOrder(OrderAnnotation.class)
class SetupViewTests extends SpringBrowserlessTest {

  private @Autowired FirstRun firstRun;
  private @Autowired FirstAdministrator administrator;
  private @Autowired RunAs runAs;
  private @Autowired Sites sites;

  @Test
  @Order(1)
  void leadsEveryPageHereWhileTheClinicHasNobody() {
    assertThat(getCurrentView()).isInstanceOf(SetupView.class);
    assertThat(navigate("login", SetupView.class)).isNotNull();
  }

  @Test
  @Order(2)
  void saysBesideTheFieldsWhatIsMissing() {
    var view = view();
    view.form.days.clear();
    test(view.form.closes).setValue(LocalTime.of(7, 0));
    test(view.form.password).setValue("too short");
    test(view.form.again).setValue("and different");
    test(view.found).click();

    assertThat(view.form.name.getErrorMessage()).contains("give the site a name");
    assertThat(view.form.days.getErrorMessage()).contains("at least one day");
    assertThat(view.form.closes.getErrorMessage()).contains("closes after it opens");
    assertThat(view.form.password.getErrorMessage()).contains("12 to 128");
    assertThat(view.form.again.getErrorMessage()).contains("differ");
    assertThat(administrator.missing()).isTrue();
  }

  @Test
  @Order(3)
  void refusesAWrongCodeAndKeepsWhatWasTyped() {
    var view = view();
    fill(view, "AAAA-BBBB-CCCC");
    test(view.found).click();

    assertThat(view.form.code.getErrorMessage()).contains("not the code in the log", "4");
    assertThat(view.form.name.getValue()).isEqualTo("Harbor");
    assertThat(administrator.missing()).isTrue();
  }

  @Test
  @Order(4)
  void opensTheSiteAndTheAdministratorWithTheCodeFromTheLog() {
    var view = view();
    fill(view, EmptyClinic.code(firstRun));
    test(view.found).click();

    assertThat(view.problem.isVisible()).isFalse();
    assertThat(administrator.missing()).isFalse();
    var site = runAs.user("robin", sites::all).getFirst();
    assertThat(site.name()).isEqualTo("Harbor");
    assertThat(site.zone()).isEqualTo(ZoneId.of("America/Denver"));
    assertThat(site.hours())
        .hasSize(5)
        .containsEntry(DayOfWeek.MONDAY, new OpeningHours(LocalTime.of(8, 0), LocalTime.of(18, 0)));
  }

  @Test
  @Order(5)
  void isGoneOnceTheClinicHasSomebody() {
    assertThat(firstRun.needed()).isFalse();
    assertThat(getCurrentView()).isNotInstanceOf(SetupView.class);
  }

  private SetupView view() {
    return (SetupView) getCurrentView();
  }

  private void fill(SetupView view, String code) {
    test(view.form.code).setValue(code);
    test(view.form.name).setValue("Harbor");
    test(view.form.zone).selectItem("America/Denver");
    test(view.form.displayName).setValue("Robin Vale");
    test(view.form.username).setValue("robin");
    test(view.form.password).setValue("a calm and quiet harbor");
    test(view.form.again).setValue("a calm and quiet harbor");
  }
}
