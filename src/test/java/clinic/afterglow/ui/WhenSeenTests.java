package clinic.afterglow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WhenSeenTests {

  private final AtomicInteger made = new AtomicInteger();
  private final WhenSeen place =
      new WhenSeen(() -> new Paragraph("content " + made.incrementAndGet()));

  @Test
  void makesNothingBeforeItIsSeen() {
    assertThat(made).hasValue(0);
    assertThat(place.getElement().getAttribute("aria-busy")).isEqualTo("true");
  }

  @Test
  void makesItsContentOnceWhenSeen() {
    seen();
    seen();
    place.reveal();

    assertThat(made).hasValue(1);
    assertThat(place.getElement().getTextRecursively()).isEqualTo("content 1");
    assertThat(place.getElement().hasAttribute("aria-busy")).isFalse();
  }

  private void seen() {
    place
        .getElement()
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(place.getElement(), "seen", JacksonUtils.createObjectNode()));
  }
}
