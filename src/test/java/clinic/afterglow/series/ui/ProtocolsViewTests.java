package clinic.afterglow.series.ui;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.security.Role;
import clinic.afterglow.series.ProtocolTemplates;
import clinic.afterglow.series.TemplateDetails;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.ViewTest;
import clinic.afterglow.support.WithStaff;
import clinic.afterglow.ui.DecisionNotice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProtocolsViewTests extends ViewTest {

  static final String PAIN = "PAIN_INFUSION";

  @Autowired ProtocolTemplates templates;

  @Test
  @WithStaff(Role.DIRECTOR)
  void editsAProtocolIntoANewVersion() {
    int before = newest().version();
    navigate(ProtocolsView.class);
    open();
    test(find(Button.class).withText("Edit…").single()).click();
    find(IntegerField.class).withCaption("Sessions").single().setValue(4);
    find(IntegerField.class).withCaption("Days").single().setValue(28);
    reason().setValue("Four infusions are asked for");
    test(find(Button.class).withText("Save as version " + (before + 1)).single()).click();

    assertThat(newest().version()).isEqualTo(before + 1);
    assertThat(newest().protocol().sessions()).isEqualTo(4);
  }

  @Test
  @WithStaff(Role.DIRECTOR)
  void saysWhyAGapIsTooLongForTheWindowAndKeepsWhatWasTyped() {
    var before = newest();
    navigate(ProtocolsView.class);
    open();
    test(find(Button.class).withText("Edit…").single()).click();
    find(IntegerField.class).withCaption("Least days apart").single().setValue(50);
    reason().setValue("Further apart");
    test(find(Button.class).withText("Save as version " + (before.version() + 1)).single()).click();

    assertThat(find(DecisionNotice.class).single().getElement().getTextRecursively())
        .contains("at least 50 days apart need");
    assertThat(find(IntegerField.class).withCaption("Least days apart").single().getValue())
        .isEqualTo(50);
    assertThat(newest().version()).isEqualTo(before.version());
  }

  @Test
  @WithStaff(Role.FRONT_DESK)
  void isReadByTheFrontDeskAndNotChanged() {
    navigate(ProtocolsView.class);
    SqlCount.of(this::open).isAtMost(6);

    assertThat(find(Button.class).withText("Edit…").all()).isEmpty();
    assertThat(find(TemplatePart.class).single().getElement().getTextRecursively())
        .contains("in any seven days");
  }

  @SuppressWarnings("unchecked")
  private void open() {
    var grid = (Grid<TemplateDetails>) find(Grid.class).single();
    grid.asSingleSelect()
        .setValue(
            grid.getListDataView()
                .getItems()
                .filter(one -> one.code().equals(PAIN))
                .findFirst()
                .orElseThrow());
  }

  private TextArea reason() {
    return find(TextArea.class).withCaption("Reason").single();
  }

  private TemplateDetails newest() {
    return templates.versions(PAIN).getFirst();
  }
}
