package clinic.afterglow.series.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.series.Alternative;
import clinic.afterglow.series.SeriesPlan;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** A plan near to one that cannot be; what hangs on a closed day is told but not offered. */
class AlternativeOffer extends Div {

  AlternativeOffer(Alternative alternative, Consumer<SeriesPlan> show) {
    addClassName("series-offer");
    var plan = alternative.plan();
    var words = words(alternative);
    if (alternative.bookable()) {
      add(new Button(words, _ -> show.accept(plan)));
    } else {
      add(new Span(words));
    }
    var reasons = new Span(PlanWords.reasons(plan));
    reasons.addClassName("series-reasons");
    add(reasons);
  }

  private static String words(Alternative alternative) {
    var plan = alternative.plan();
    return t(
        "series.alternative." + alternative.kind().name(),
        Times.date(plan.sessions().getFirst().date()),
        Times.date(plan.sessions().getLast().date()),
        plan.spanDays(),
        alternative.opened().map(Times::date).orElse(""));
  }
}
