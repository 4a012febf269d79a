package clinic.afterglow.series.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.series.SeriesPlan;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Consumer;

/** The plans that fit, best first, each with what speaks for it; the chosen one is shown. */
class PlanOffers extends RadioButtonGroup<SeriesPlan> {

  PlanOffers(List<SeriesPlan> plans, Consumer<SeriesPlan> show) {
    super(t("series.plans"));
    addClassName("series-offers");
    setItems(plans);
    setItemLabelGenerator(PlanWords::dates);
    setRenderer(new ComponentRenderer<>(PlanOffers::line));
    addValueChangeListener(change -> show.accept(change.getValue()));
    setValue(plans.getFirst());
  }

  private static Div line(SeriesPlan plan) {
    var reasons = new Span(PlanWords.reasons(plan));
    reasons.addClassName("series-reasons");
    var line = new Div(new Span(PlanWords.dates(plan)), reasons);
    line.addClassName("series-offer");
    return line;
  }
}
