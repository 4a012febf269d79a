package clinic.afterglow.patients.ui;

import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the page on the screen what happens to a patient by what is done on it. */
@Component
class ChartChanges {

  @EventListener
  void on(PatientEvent event) {
    Optional.ofNullable(UI.getCurrent())
        .ifPresent(ui -> ComponentUtil.fireEvent(ui, new Changed(ui, event.patient())));
  }

  static Registration listen(UI ui, ComponentEventListener<Changed> listener) {
    return ComponentUtil.addListener(ui, Changed.class, listener);
  }

  /** Still within the transaction of the change. */
  static final class Changed extends ComponentEvent<UI> {

    private final transient PatientId patient;

    Changed(UI ui, PatientId patient) {
      super(ui, false);
      this.patient = patient;
    }

    PatientId patient() {
      return patient;
    }
  }
}
