package clinic.afterglow.dosing.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.dosing.DoseReview;
import clinic.afterglow.ui.Facts;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What an order comes to, and how much of it probably reaches the blood. */
class DoseSums extends Div {

  DoseSums(DoseReview review) {
    var dose = review.dose();
    var facts =
        new Facts()
            .with(t("dosing.sums.amount"), t("dosing.mg", dose.amount().shown()))
            .with(
                t(dose.liquid() ? "dosing.sums.draw" : "dosing.sums.pieces"),
                Amounts.quantity(dose))
            .with(t("dosing.sums.effective"), t("dosing.mg", review.effective().shown()));
    if (dose.weight() != null) {
      facts.with(t("dosing.sums.weight"), dose.weight().toString());
    }
    dose.mgPerMinute()
        .ifPresent(rate -> facts.with(t("dosing.sums.rate"), t("dosing.mgPerMin", brief(rate))));
    dose.pumpMlPerHour()
        .ifPresent(rate -> facts.with(t("dosing.sums.pump"), t("dosing.mlPerHour", brief(rate))));
    dose.bagMgPerMl()
        .ifPresent(rate -> facts.with(t("dosing.sums.bag"), t("dosing.mgPerMl", brief(rate))));
    review.band().ifPresent(band -> facts.with(t("dosing.sums.band"), Texts.label(band)));
    add(facts);
    review
        .published()
        .ifPresent(published -> {
          var words = review.profile().literature().map(l -> l.source()).orElse("");
          var beside = new Span(t("dosing.sums.published", words, published.shown()));
          beside.addClassName("quiet");
          add(beside);
        });
  }

  private static String brief(BigDecimal value) {
    return value.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }
}
