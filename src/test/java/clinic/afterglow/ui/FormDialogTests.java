package clinic.afterglow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.security.Role;
import clinic.afterglow.support.ViewTest;
import clinic.afterglow.support.WithStaff;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
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

  @Test
  void saysWhyADayCannotBeReadAndDoesNotTakeItForNone() {
    List<String> saved = new ArrayList<>();
    var day = new DatePicker("Day");
    var time = new TimePicker("Time");
    var form = new Div(time, day);
    new FormDialog<>("Title", "Keep it", form, () -> Optional.of("it"), saved::add).open();
    type(day, "31 February");
    test(find(Button.class).withText("Keep it").single()).click();

    assertThat(saved).isEmpty();
    assertThat(day.isInvalid()).isTrue();
    assertThat(day.getErrorMessage()).contains("cannot be read as a date");
    assertThat(time.isInvalid()).isFalse();
  }

  @Test
  void saysWhyAnAddressIsNotOne() {
    var email = new EmailField("E-mail");
    new FormDialog<>("Title", "Keep it", new Div(email), () -> Optional.of("it"), _ -> {}).open();
    email.setValue("somebody");

    assertThat(email.isInvalid()).isTrue();
    assertThat(email.getErrorMessage()).contains("name@example.org");
  }

  @Test
  void goesToTheFirstFieldThatIsRefused() {
    var fine = new Focused("Fine");
    var first = new Focused("First");
    var second = new Focused("Second");
    var form = new Div(fine, new Div(first), second);
    new FormDialog<String>(
            "Title",
            "Keep it",
            form,
            () -> {
              first.setInvalid(true);
              second.setInvalid(true);
              return Optional.empty();
            },
            _ -> {})
        .open();
    test(find(Button.class).withText("Keep it").single()).click();

    assertThat(first.times).isOne();
    assertThat(fine.times + second.times).isZero();
  }

  /** As the browser tells of what its date picker could not read. */
  private static void type(DatePicker day, String words) {
    day.getElement().setProperty("_inputElementValue", words);
    day.getElement()
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(
            new DomEvent(day.getElement(), "unparsable-change", JacksonUtils.createObjectNode()));
  }

  /** Counts how often the focus was sent to it. */
  private static final class Focused extends TextField {

    private int times;

    Focused(String label) {
      super(label);
    }

    @Override
    public void focus() {
      times++;
    }
  }

  private static FormDialog<String> dialog() {
    return new FormDialog<>("Title", "Keep it", new Div(), () -> Optional.of("it"), _ -> {});
  }

  private static void escape(Dialog dialog) {
    ComponentUtil.fireEvent(dialog, new Dialog.DialogCloseActionEvent(dialog, true));
  }
}
