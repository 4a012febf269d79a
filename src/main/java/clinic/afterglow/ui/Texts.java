package clinic.afterglow.ui;

import clinic.afterglow.kernel.NotPossible;
import clinic.afterglow.kernel.Objection;
import com.vaadin.flow.i18n.I18NProvider;

/** The words on the screen, from {@code messages/*.properties}. */
public final class Texts {

  private Texts() {}

  /** Dates, enums and doses among the values are put into words too. */
  public static String t(String key, Object... values) {
    return I18NProvider.translate(key, values);
  }

  /** {@code Role.NURSE} is under {@code Role.NURSE}. */
  public static String label(Enum<?> value) {
    return t(value.getDeclaringClass().getSimpleName() + "." + value.name());
  }

  /** What a rule or a policy value is called, by its code such as {@code bp.holdPre}. */
  public static String name(String code) {
    return t("name." + code);
  }

  public static String of(Objection objection) {
    return t("rule." + objection.rule(), objection.values().toArray());
  }

  public static String of(NotPossible fact) {
    return t(fact.key(), fact.values().toArray());
  }
}
