package clinic.afterglow.ui.shell;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.kernel.NotPossible;
import clinic.afterglow.ui.Notices;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * The one place where a failure becomes words. What nobody expected is logged under a reference
 * that the user sees too; a stack trace is never shown. The log has where it happened and of what
 * kind it was but not its message: a database names the values that it refuses.
 */
@Component
class FailureHandler implements VaadinServiceInitListener, ErrorHandler {

  private static final Logger LOG = LoggerFactory.getLogger(FailureHandler.class);

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this));
  }

  @Override
  public void error(ErrorEvent event) {
    var words = inWords(event.getThrowable());
    if (UI.getCurrent() != null) {
      Notices.refused(words);
    }
  }

  static String inWords(Throwable failure) {
    return switch (failure) {
      case NotPossible fact -> clinic.afterglow.ui.Texts.of(fact);
      case AccessDeniedException _ -> t("failure.notAllowed");
      case OptimisticLockingFailureException _ -> t("failure.changedMeanwhile");
      default -> unexpected(failure);
    };
  }

  private static String unexpected(Throwable failure) {
    var reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    LOG.error("Failure {}", reference, new WithoutMessage(failure));
    return t("failure.unexpected", reference);
  }
}
