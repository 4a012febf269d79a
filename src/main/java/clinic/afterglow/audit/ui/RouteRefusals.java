package clinic.afterglow.audit.ui;

import clinic.afterglow.audit.RouteRefused;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.security.Principal;
import org.springframework.context.ApplicationEventPublisher;

/** Tells of pages that somebody signed in asked for in vain, before the refusal sends them away. */
@org.springframework.stereotype.Component
@ListenerPriority(10)
class RouteRefusals implements VaadinServiceInitListener, BeforeEnterListener {

  private final AccessAnnotationChecker access = new AccessAnnotationChecker();
  private final AuthenticationContext session;
  private final ApplicationEventPublisher events;

  RouteRefusals(AuthenticationContext session, ApplicationEventPublisher events) {
    this.session = session;
    this.events = events;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var page = event.getNavigationTarget();
    if (session.isAuthenticated() && page.isAnnotationPresent(Route.class) && !mayEnter(page)) {
      events.publishEvent(new RouteRefused(page.getSimpleName()));
    }
  }

  private boolean mayEnter(Class<?> page) {
    Principal somebody = () -> session.getPrincipalName().orElse("");
    return access.hasAccess(page, somebody, session::hasRole);
  }
}
