package clinic.afterglow.reporting.ui;

import static clinic.afterglow.ui.Texts.label;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.kernel.Route;
import clinic.afterglow.reporting.Figure;
import clinic.afterglow.reporting.FigureId;
import clinic.afterglow.reporting.Outcome;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One figure, or one for each part: the value, what it divides, what was left out and why. */
class FigureCard extends Panel {

  FigureCard(FigureId id, List<Figure> parts, Consumer<Figure> open) {
    super(t("reporting.figure", id.number(), label(id)));
    addClassName("figure-card");
    var content = new Div();
    parts.forEach(part -> content.add(part(part, open)));
    content.add(benchmark(id), definition(id));
    show(content);
  }

  private static Component part(Figure figure, Consumer<Figure> open) {
    var value = new Span(percent(figure.percent()));
    value.addClassName("figure-value");
    var rows =
        new Button(
            t("reporting.rows", figure.numerator(), figure.denominator()),
            _ -> open.accept(figure));
    rows.addThemeVariants(ButtonVariant.TERTIARY);
    rows.setAriaLabel(
        t("reporting.rows.label", label(figure.id()), figure.numerator(), figure.denominator()));
    var line = new Div(value, rows);
    line.addClassName("figure-line");
    if (!figure.part().isEmpty()) {
      line.addComponentAsFirst(new Span(label(Route.valueOf(figure.part()))));
    }
    if (figure.denominator() > 0 && figure.smallNumbers()) {
      line.add(new StatusBadge(t("reporting.small"), Tone.CAUTION));
    }
    var whole = new Div(line);
    figure
        .spread()
        .ifPresent(s ->
            whole.add(
                new Paragraph(
                    t(
                        "reporting.spread",
                        hours(s.median()),
                        hours(s.lowerQuartile()),
                        hours(s.upperQuartile())))));
    further(figure).forEach(whole::add);
    return whole;
  }

  private static List<Component> further(Figure figure) {
    var lines = new java.util.ArrayList<Component>();
    switch (figure.id()) {
      case TIME_TO_INTEGRATION ->
          lines.add(
              new Paragraph(
                  t(
                      "reporting.integration.rest",
                      percent(figure.percent(Outcome.EARLIER_THAN_WINDOW)),
                      percent(figure.percent(Outcome.LATER_THAN_WINDOW)),
                      percent(figure.percent(Outcome.NONE_BY_DAY_7)))));
      case RESPONSE, REMISSION, SERIES_COMPLETION ->
          lines.add(new Paragraph(t("reporting.intended", percent(figure.percentOfAllIntended()))));
      default -> {}
    }
    if (!figure.excluded().isEmpty()) {
      var left =
          figure.excluded().entrySet().stream()
              .map(entry -> t("reporting.excluded.one", entry.getValue(), label(entry.getKey())))
              .collect(Collectors.joining("; "));
      var words = new Paragraph(t("reporting.excluded", left));
      words.addClassName("figure-excluded");
      lines.add(words);
    }
    return lines;
  }

  private static Component benchmark(FigureId id) {
    var words = new Paragraph(t("reporting.benchmark." + id.name()));
    words.addClassName("figure-benchmark");
    return words;
  }

  private static Component definition(FigureId id) {
    return new Details(
        t("reporting.definition"), new Paragraph(t("reporting.definition." + id.name())));
  }

  private static String percent(Optional<BigDecimal> value) {
    return value.map(v -> t("reporting.percent", v)).orElse("–");
  }

  private static String hours(BigDecimal value) {
    return value.setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}
