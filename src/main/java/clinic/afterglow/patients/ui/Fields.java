package clinic.afterglow.patients.ui;

import static clinic.afterglow.ui.Texts.t;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.binder.Binder;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The fields of a form and what each of them asks for. */
final class Fields {

  private final Binder<Void> binder = new Binder<>();

  <T> void require(HasValue<?, T> field) {
    require(field, _ -> true, "");
  }

  /** Must be filled in, and agree. */
  <T> void require(HasValue<?, T> field, Predicate<T> agrees, String otherwise) {
    binder
        .forField(field)
        .asRequired(t("patients.required"))
        .withValidator(value -> !value.toString().isBlank(), t("patients.required"))
        .withValidator(agrees::test, otherwise)
        .bind(_ -> field.getValue(), (_, _) -> {});
  }

  /** May be left empty, else it must agree. */
  <T> void check(HasValue<?, T> field, Predicate<T> agrees, String otherwise) {
    binder
        .forField(field)
        .withValidator(
            value -> Objects.equals(value, field.getEmptyValue()) || agrees.test(value), otherwise)
        .bind(_ -> field.getValue(), (_, _) -> {});
  }

  /** Asked even when it is empty. */
  <T> void checkAlways(HasValue<?, T> field, Predicate<@Nullable T> agrees, String otherwise) {
    binder
        .forField(field)
        .withValidator(value -> agrees.test(value), otherwise)
        .bind(_ -> field.getValue(), (_, _) -> {});
  }

  boolean agree() {
    return binder.validate().isOk();
  }
}
