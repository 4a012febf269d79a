package clinic.afterglow.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks why, before a rule is overridden or something is cancelled. */
public class ReasonDialog extends FormDialog<String> {

  public static final int MOST = 500;

  public ReasonDialog(String title, String explanation, String action, Consumer<String> save) {
    this(title, explanation, action, new TextArea(Texts.t("reason.label")), save);
  }

  private ReasonDialog(
      String title, String explanation, String action, TextArea reason, Consumer<String> save) {
    super(title, action, new Div(new Paragraph(explanation), reason), () -> given(reason), save);
    reason.setWidthFull();
    reason.setRequiredIndicatorVisible(true);
    reason.setMaxLength(MOST);
    reason.focus();
  }

  private static Optional<String> given(TextArea reason) {
    boolean blank = reason.getValue().isBlank();
    reason.setErrorMessage(Texts.t("reason.required"));
    reason.setInvalid(blank);
    return blank ? Optional.empty() : Optional.of(reason.getValue().strip());
  }
}
