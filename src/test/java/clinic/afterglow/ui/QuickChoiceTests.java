package clinic.afterglow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.support.ClinicTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClinicTest
class QuickChoiceTests extends SpringBrowserlessTest {

  private final QuickChoice<Integer> first = choice().withKey("0", 0).withKey("1", 1);
  private final QuickChoice<Integer> second = choice();

  private List<String> sent = List.of();

  @BeforeEach
  void showTwo() {
    first.then(second);
    UI.getCurrent().add(first, second);
    UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
    sent =
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
            .map(call -> call.getInvocation().getExpression())
            .toList();
    roundTrip();
  }

  @Test
  void answersByKeyTheQuestionThatHasTheFocus() {
    press("1");
    assertThat(first.getValue()).isEqualTo(1);
    assertThat(second.getValue()).isNull();
  }

  @Test
  void leavesWhatMayNotBeAnswered() {
    first.setReadOnly(true);
    press("1");
    assertThat(first.getValue()).isNull();
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

  @Test
  void tellsTheBrowserWhereToMoveOn() {
    assertThat(sent).anyMatch(script -> script.contains("event.key.toLowerCase() === '1'"));
  }

  private static QuickChoice<Integer> choice() {
    var choice = new QuickChoice<Integer>("How often");
    choice.setItems(0, 1);
    return choice;
  }
}
