package clinic.afterglow.series.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.series.ProtocolTemplates;
import clinic.afterglow.series.TemplateDetails;
import clinic.afterglow.ui.Facts;
import clinic.afterglow.ui.ReasonDialog;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.Map;

/** One protocol: what it says, its versions, and for a director its next one. */
class TemplatePart extends Div {

  private final ProtocolTemplates templates;
  private final Map<UserId, String> names;
  private final ZoneId zone;
  private final Runnable afterwards;

  TemplatePart(
      ProtocolTemplates templates,
      TemplateDetails one,
      Map<UserId, String> names,
      ZoneId zone,
      boolean mayEdit,
      Runnable afterwards) {
    this.templates = templates;
    this.names = names;
    this.zone = zone;
    this.afterwards = afterwards;
    addClassName("series-template");
    add(new H3(one.content().name()), new Paragraph(one.content().purpose()), phases(one));
    add(facts(one));
    if (mayEdit) {
      add(actions(one));
    }
    add(new H3(t("series.template.versions")), versions(one));
  }

  private static OrderedList phases(TemplateDetails one) {
    var list = new OrderedList();
    one.protocol().phases().forEach(phase -> list.add(new ListItem(TemplateWords.phase(phase))));
    one.content()
        .afterwards()
        .ifPresent(then ->
            list.add(new ListItem(t("series.template.then", then.fromDays(), then.untilDays()))));
    return list;
  }

  private static Facts facts(TemplateDetails one) {
    var content = one.content();
    return new Facts()
        .with(t("series.template.routes"), TemplateWords.routes(one))
        .with(t("series.template.visit"), Times.length(content.length()))
        .with(
            t("series.template.preparations"),
            content
                .preparations()
                .map(String::valueOf)
                .orElseGet(() -> t("series.template.asPolicy")))
        .with(t("series.template.integration"), Texts.label(content.integration()))
        .with(t("series.template.readings"), TemplateWords.minutes(content.readingsEvery()))
        .with(t("series.template.observation"), TemplateWords.minutes(content.observation()));
  }

  private Div actions(TemplateDetails one) {
    var actions =
        new Div(
            new Button(
                t("series.template.edit"),
                _ -> new TemplateDialog(templates, one, afterwards).open()),
            new Button(
                t(one.retired() ? "series.template.bringBack" : "series.template.retire"),
                _ -> askWhy(one)));
    actions.addClassName("panel-actions");
    return actions;
  }

  private void askWhy(TemplateDetails one) {
    var key = one.retired() ? "series.template.bringBack" : "series.template.retire";
    new ReasonDialog(
            t(key),
            t(key + ".explain"),
            t(key),
            reason -> {
              if (one.retired()) {
                templates.bringBack(one.code(), one.version(), reason);
              } else {
                templates.retire(one.code(), one.version(), reason);
              }
              afterwards.run();
            })
        .open();
  }

  private UnorderedList versions(TemplateDetails newest) {
    var list = new UnorderedList();
    list.addClassName("plain-list");
    templates.versions(newest.code()).forEach(one -> list.add(new ListItem(words(one))));
    return list;
  }

  private String words(TemplateDetails one) {
    return t(
        one.retired() ? "series.template.version.retired" : "series.template.version.of",
        one.version(),
        Times.date(one.madeAt(), zone),
        one.madeBy()
            .map(who -> names.getOrDefault(who, "–"))
            .orElseGet(() -> t("series.template.shipped")),
        one.protocol().sessions(),
        one.protocol().windowDays(),
        one.reason());
  }
}
