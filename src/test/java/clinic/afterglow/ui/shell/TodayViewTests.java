package clinic.afterglow.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.Clinics;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.ViewTest;
import clinic.afterglow.support.WithStaff;
import clinic.afterglow.ui.PageHeader;
import com.vaadin.flow.component.html.H1;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class TodayViewTests extends ViewTest {

  @Autowired Acting acting;
  @Autowired Clinics clinics;
  @Autowired Sites sites;
  @Autowired TestClock clock;

  @ParameterizedTest
  @EnumSource(Role.class)
  void isWhereEveryRoleLands(Role role) {
    acting.as(
        role,
        () -> {
          navigate("", TodayView.class);
          assertThat(find(H1.class).single().getText()).isEqualTo("Today");
        });
  }

  @Test
  @WithStaff(Role.DIRECTOR)
  void datesTheDayAsTheClinicDoesAndNotAsGreenwich() {
    clinics.site();
    var zone = sites.zone();
    var eveBefore = LocalDate.of(2026, 11, 23).atTime(23, 30).atZone(zone);
    clock.set(eveBefore.toInstant());

    navigate("", TodayView.class);

    assertThat(find(PageHeader.class).single().getElement().getTextRecursively())
        .contains("Mon 23 Nov 2026");
  }

  @Test
  @WithStaff({Role.NURSE, Role.DIRECTOR})
  void isWhereSomebodyWithTwoRolesLands() {
    navigate("", TodayView.class);

    assertThat(getCurrentView()).isInstanceOf(TodayView.class);
  }
}
