package clinic.afterglow.setup.ui;

import clinic.afterglow.setup.FirstRun;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Leads every page to the first run while the clinic has nobody. */
@Component
class SetupFirst implements VaadinServiceInitListener {

  private final FirstRun firstRun;

  SetupFirst(FirstRun firstRun) {
    this.firstRun = firstRun;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .addUIInitListener(init ->
            init.getUI()
                .addBeforeEnterListener(entering -> {
                  if (firstRun.needed() && entering.getNavigationTarget() != SetupView.class) {
                    entering.forwardTo(SetupView.class);
                  }
                }));
  }
}
