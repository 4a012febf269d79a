package clinic.afterglow.dosing.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.dosing.MayOverride;
import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.ui.DecisionNotice;
import clinic.afterglow.ui.ReasonDialog;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** What the rules object to, and a place for the reason wherever this person may pass one. */
class ReasonFields extends Div {

  private final DecisionNotice notice = new DecisionNotice(Decision.ALLOWED);
  private final Map<String, TextField> fields = new LinkedHashMap<>();

  private final Predicate<Objection> mine;

  /** For whoever is signed in. */
  ReasonFields(CurrentUser user) {
    mine = objection -> MayOverride.holds(user, objection.enforcement());
    addClassName("reason-fields");
    add(notice);
  }

  /** Keeps what was typed for a rule that still objects. */
  void show(Decision decision) {
    notice.show(decision);
    ask(decision);
  }

  /** Only the places for reasons, where the objections are shown already. */
  void ask(Decision decision) {
    var before = reasons();
    fields.values().forEach(this::remove);
    fields.clear();
    decision.objections().stream()
        .filter(mine)
        .forEach(objection -> {
          var field = new TextField(t("dosing.reasonFor", Texts.name(objection.rule())));
          field.setMaxLength(ReasonDialog.MOST);
          field.setWidthFull();
          field.addThemeVariants(TextFieldVariant.LUMO_SMALL);
          field.setValue(before.getOrDefault(objection.rule(), ""));
          fields.put(objection.rule(), field);
          add(field);
        });
  }

  /** Whether there is anything that this person may pass. */
  boolean asks() {
    return !fields.isEmpty();
  }

  Map<String, String> reasons() {
    var reasons = new LinkedHashMap<String, String>();
    fields.forEach((rule, field) -> {
      if (!field.getValue().isBlank()) {
        reasons.put(rule, field.getValue().strip());
      }
    });
    return reasons;
  }
}
