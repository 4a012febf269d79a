package clinic.afterglow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.support.ClinicTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClinicTest
class QuickChoiceTests extends SpringBrowserlessTest {

  private final QuickChoice<Integer> first = choice().withKey("0", 0).withKey("1", 1);
  private final QuickChoice<Integer> second = choice();

  @BeforeEach
  void showTwo() {
    first.then(second);
    UI.getCurrent().add(first, second);
    roundTrip();
  }

  @Test
  void answersByKeyAndMovesOn() {
    press("1");
    assertThat(first.getValue()).isEqualTo(1);
    assertThat(second.getValue()).isNull();
    assertThat(focused()).isTrue();
  }

  @Test
  void leavesWhatMayNotBeAnswered() {
    first.setReadOnly(true);
    press("1");
    assertThat(first.getValue()).isNull();
    assertThat(focused()).isFalse();
  }

  /** The browser tells the server of a key only when its filter says so. */
  private void press(String key) {
    var data = JacksonUtils.createObjectNode();
    data.put(QuickChoice.pressed(key), true);
    first
        .getElement()
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(first.getElement(), "keydown", data));
  }

  /** Whether the second question has been told to take the focus. */
  private static boolean focused() {
    UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
    return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
        .anyMatch(call -> call.getInvocation().getExpression().contains("vaadin-radio-button"));
  }

  private static QuickChoice<Integer> choice() {
    var choice = new QuickChoice<Integer>("How often");
    choice.setItems(0, 1);
    return choice;
  }
}
