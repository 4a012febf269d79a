package clinic.afterglow.clinic.ui;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.Policies;
import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.patients.TestPatients;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.SqlCount;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ClinicTest
class ClinicScreensTests extends SpringBrowserlessTest {

  @Autowired Acting acting;
  @Autowired TestPatients some;
  @Autowired Sites sites;
  @Autowired Policies policies;

  @ParameterizedTest
  @EnumSource(names = {"PRESCRIBER", "DIRECTOR", "ADMINISTRATOR"})
  void showsEveryPolicyValueAndLetsOnlyTheDirectorReviseIt(Role role) {
    acting.as(
        role,
        () -> {
          navigate(PoliciesView.class);
          var grid = find(Grid.class).single();
          assertThat(grid.getGenericDataView().getItems().count()).isEqualTo(Policy.keys().size());
          assertThat(grid.hasThemeName("wrap-cell-content")).isTrue();
          assertThat(grid.getColumns()).hasSize(role == Role.DIRECTOR ? 8 : 7);
        });
  }

  @Test
  void readsThePolicyValuesInOneStatement() {
    acting.as(Role.PRESCRIBER, () -> SqlCount.of(policies::list).is(1));
  }

  @Test
  void keepsTheDialogOpenForATextThatIsNoValue() {
    acting.as(
        Role.DIRECTOR,
        () -> {
          navigate(PoliciesView.class);
          var before = policies.current().version();
          var entry =
              policies.list().stream()
                  .filter(e -> e.key().equals(Policy.BP_HOLD_PRE))
                  .findFirst()
                  .orElseThrow();
          var dialog = new ReviseDialog(policies, entry, () -> {});
          dialog.open();
          find(TextField.class).withCaption("Value").single().setValue("very high");
          find(TextArea.class).single().setValue("Tried");
          test(find(Button.class).withText("Revise").all().getLast()).click();

          assertThat(dialog.isOpened()).isTrue();
          assertThat(policies.current().version()).isEqualTo(before);
        });
  }

  @Test
  @SuppressWarnings("unchecked")
  void addsARoomThatCountsAtOnce() {
    var id = some.site("America/New_York");
    var name = "Room " + UUID.randomUUID();
    acting.as(
        Role.ADMINISTRATOR,
        () -> {
          navigate(SitesView.class);
          var site = (Select<Object>) find(Select.class).withCaption("Site").single();
          site.setValue(
              sites.all().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow());
          find(TextField.class).withCaption("Name").single().setValue(name);
          test(find(Button.class).withText("Add").single()).click();
          assertThat(sites.details(id).rooms()).extracting("name").containsExactly(name);
          test(find(Button.class).withText("Take out of use").single()).click();
          assertThat(sites.details(id).rooms().getFirst().active()).isFalse();
        });
  }

  @Test
  void refusesHoursThatEndBeforeTheyBegin() {
    var id = some.site("America/New_York");
    acting.as(
        Role.DIRECTOR,
        () -> {
          navigate(SitesView.class);
          var dialog = new HoursDialog(sites, sites.details(id), () -> {});
          dialog.open();
          find(TimePicker.class).withCaption("Monday from").single().setValue(LocalTime.of(18, 15));
          test(find(Button.class).withText("Save").single()).click();

          assertThat(dialog.isOpened()).isTrue();
          assertThat(find(TimePicker.class).withCaption("Monday until").single().isInvalid())
              .isTrue();
        });
  }
}
