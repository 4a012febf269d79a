package clinic.afterglow.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ViewTest;
import clinic.afterglow.support.WithStaff;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class TodayViewTests extends ViewTest {

  @Autowired Acting acting;

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
  @WithStaff({Role.NURSE, Role.DIRECTOR})
  void isWhereSomebodyWithTwoRolesLands() {
    navigate("", TodayView.class);

    assertThat(getCurrentView()).isInstanceOf(TodayView.class);
  }
}
