package clinic.afterglow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.security.Role;
import clinic.afterglow.support.ViewTest;
import clinic.afterglow.support.WithStaff;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@WithStaff(Role.FRONT_DESK)
class FormDialogTests extends ViewTest {

  @Test
  void savesOnceHoweverOftenItsButtonIsPressed() {
    List<String> saved = new ArrayList<>();
    new FormDialog<>("Title", "Keep it", new Div(), () -> Optional.of("once"), saved::add).open();
    var button = find(Button.class).withText("Keep it").single();
    ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    assertThat(saved).containsExactly("once");
  }

  @Test
  void opensOnceHoweverOftenItIsAskedFor() {
    for (var saved : List.of("first", "second")) {
      new FormDialog<>("Title", "Keep it", new Div(), () -> Optional.of(saved), _ -> {}).open();
    }
    assertThat(find(Button.class).withText("Keep it").all()).hasSize(1);
  }

  @Test
  void opensAgainAfterItWasClosed() {
    var first = dialog();
    first.open();
    first.close();
    dialog().open();
    assertThat(find(Button.class).withText("Keep it").all()).hasSize(1);
  }

  @Test
  void closesWithEscapeWhileNothingIsTyped() {
    var dialog = dialog();
    dialog.open();
    escape(dialog);
    assertThat(dialog.isOpened()).isFalse();
  }

  @Test
  void keepsWhatWasTypedWhenEscapeIsPressed() {
    var dialog = dialog();
    dialog.open();
    dialog.typed();
    escape(dialog);
    assertThat(dialog.isOpened()).isTrue();
    test(find(Button.class).withText("Discard").single()).click();
    assertThat(dialog.isOpened()).isFalse();
  }

  private static FormDialog<String> dialog() {
    return new FormDialog<>("Title", "Keep it", new Div(), () -> Optional.of("it"), _ -> {});
  }

  private static void escape(Dialog dialog) {
    ComponentUtil.fireEvent(dialog, new Dialog.DialogCloseActionEvent(dialog, true));
  }
}
