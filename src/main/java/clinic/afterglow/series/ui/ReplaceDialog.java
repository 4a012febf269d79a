package clinic.afterglow.series.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.series.Replacement;
import clinic.afterglow.series.SeriesDetails;
import clinic.afterglow.series.SeriesPlans;
import clinic.afterglow.series.SeriesRefused;
import clinic.afterglow.series.SeriesSessionDetails;
import clinic.afterglow.ui.FormDialog;
import clinic.afterglow.ui.RefusedByRules;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Gives a missed session another date; each shows what it does to the span. */
class ReplaceDialog extends FormDialog<ReplaceDialog.Choice> {

  record Choice(Replacement replacement, Optional<String> reason) {}

  private static final int MOST = 500;

  ReplaceDialog(
      SeriesPlans plans,
      SeriesDetails series,
      SeriesSessionDetails missed,
      ZoneId zone,
      Runnable afterwards) {
    this(
        plans,
        series,
        missed,
        dates(plans.replacements(series.id(), missed.id()), zone),
        new TextField(t("series.override.reason")),
        afterwards);
  }

  private ReplaceDialog(
      SeriesPlans plans,
      SeriesDetails series,
      SeriesSessionDetails missed,
      RadioButtonGroup<Replacement> dates,
      TextField reason,
      Runnable afterwards) {
    super(
        t("series.replace.title", missed.ordinal()),
        t("series.replace.action"),
        new Div(dates, reason),
        () -> value(dates, reason),
        choice -> {
          replace(plans, series, missed, choice);
          afterwards.run();
        });
    reason.setMaxLength(MOST);
    reason.setWidthFull();
    reason.setHelperText(t("series.override.reason.help", series.windowDays()));
  }

  private static RadioButtonGroup<Replacement> dates(List<Replacement> legal, ZoneId zone) {
    var dates = new RadioButtonGroup<Replacement>(t("series.replace.dates"));
    dates.setItems(legal);
    dates.setHelperText(legal.isEmpty() ? t("series.replace.none") : "");
    dates.setItemLabelGenerator(one -> words(one, zone));
    return dates;
  }

  private static String words(Replacement one, ZoneId zone) {
    var words =
        t(
            one.objections().isEmpty() ? "series.replace.row" : "series.replace.over",
            Times.dateTime(one.session().start(), zone),
            one.spanDays());
    return words
        + one.daysAfter().map(days -> t("series.replace.after", days)).orElse("")
        + one.daysBefore().map(days -> t("series.replace.before", days)).orElse("");
  }

  private static Optional<Choice> value(RadioButtonGroup<Replacement> dates, TextField reason) {
    dates.setInvalid(dates.isEmpty());
    dates.setErrorMessage(t("series.required"));
    var why = Optional.of(reason.getValue().strip()).filter(words -> !words.isEmpty());
    return dates.getOptionalValue().map(one -> new Choice(one, why));
  }

  private static void replace(
      SeriesPlans plans, SeriesDetails series, SeriesSessionDetails missed, Choice choice) {
    try {
      plans.replace(series.id(), missed.id(), choice.replacement().session(), choice.reason());
    } catch (SeriesRefused refused) {
      throw new RefusedByRules(refused.decision());
    }
  }
}
