package clinic.afterglow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.Test;

class PanelTests {

  @Test
  void putsWhatIsAddedUnderItsTitle() {
    var first = new Paragraph("first");
    var later = new Paragraph("later");
    var panel = new Panel("Visits", first);
    panel.add(later);

    assertThat(content(panel).getChildren()).containsExactly(first, later);
    assertThat(panel.getElement().getChildCount()).isEqualTo(2);
  }

  @Test
  void showsOtherPartsInPlaceOfThoseBefore() {
    var panel = new Panel("Visits", new Paragraph("before"));
    var after = new Paragraph("after");
    panel.show(after);

    assertThat(content(panel).getChildren()).containsExactly(after);
  }

  private static Component content(Panel panel) {
    return panel.getChildren().filter(Div.class::isInstance).findFirst().orElseThrow();
  }
}
