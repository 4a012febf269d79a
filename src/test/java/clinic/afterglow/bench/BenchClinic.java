package clinic.afterglow.bench;

import clinic.afterglow.AfterglowApplication;
import clinic.afterglow.clinic.NewSite;
import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.clinic.RoomKind;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.Ids;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.TestClock;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.internal.CurrentInstance;
import java.io.IOException;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** The whole product on a database of its own, filled, with its screens at hand. */
final class BenchClinic implements AutoCloseable {

  private static final int SITES = 3;
  private static final int ROOMS = 20;
  private static final int STAFF = 24;

  private final ConfigurableApplicationContext product;
  private final SecuredBrowserlessApplicationContext<Authentication> screens;
  private final Map<Role, BrowserlessUIContext> windows = new EnumMap<>(Role.class);
  private final Ground ground;
  private final Filling filling;

  private BenchClinic(ConfigurableApplicationContext product, Ground ground, Filling filling) {
    this.product = product;
    this.screens = SpringBrowserlessApplicationContext.createSecured(product, "clinic.afterglow");
    this.ground = ground;
    this.filling = filling;
  }

  static BenchClinic open(Options options, int patients, List<String> settings)
      throws SQLException, IOException {
    var product =
        new SpringApplicationBuilder(AfterglowApplication.class)
            .initializers(
                context -> context.getBeanFactory().addBeanPostProcessor(new StatementCounter()))
            .run(settings.toArray(String[]::new));
    enter(product);
    var ground = ground(product, options, patients);
    product.getBean(TestClock.class).set(ground.now());
    var filling = Filling.of(ground, product.getBean(DataSource.class), options.postgres());
    return new BenchClinic(product, ground, filling);
  }

  private static Ground ground(
      ConfigurableApplicationContext product, Options options, int patients) throws SQLException {
    var acting = product.getBean(Acting.class);
    Arrays.stream(Role.values()).forEach(acting::member);
    var services = product.getBean(Sites.class);
    var sites =
        IntStream.rangeClosed(1, SITES)
            .mapToObj(i -> acting.as(Role.DIRECTOR, () -> services.open(site("Site " + i))))
            .toList();
    var rooms =
        IntStream.rangeClosed(1, ROOMS)
            .mapToObj(i -> acting.as(Role.DIRECTOR, () -> room(services, sites.getFirst(), i)))
            .toList();
    return new Ground(
        patients,
        options.vitals(),
        new Random(options.seed()),
        sites,
        rooms,
        staff(product.getBean(DataSource.class), new Names(new Random(options.seed()))),
        acting.id(Role.NURSE),
        Ground.DAY);
  }

  private static NewSite site(String name) {
    var hours =
        Arrays.stream(DayOfWeek.values())
            .collect(
                Collectors.toMap(
                    day -> day, _ -> new OpeningHours(LocalTime.of(8, 0), LocalTime.of(18, 0))));
    return new NewSite(name, Ground.ZONE, hours);
  }

  private static UUID room(Sites sites, SiteId site, int number) {
    return sites.addRoom(site, "Chair " + number, RoomKind.CHAIR).value();
  }

  /** Colleagues who are booked and never sign in. */
  private static List<UUID> staff(DataSource source, Names names) throws SQLException {
    var ids = IntStream.range(0, STAFF).mapToObj(_ -> Ids.next()).toList();
    try (var database = source.getConnection()) {
      database.setAutoCommit(false);
      try (var accounts =
          Batch.of(
              database, "account", "id, version, username, display_name, password_hash, active")) {
        for (int i = 0; i < STAFF; i++) {
          var name = names.given() + " " + names.family();
          accounts.add(ids.get(i), 0L, "colleague" + i, name, "none", true);
        }
      }
      try (var roles = Batch.of(database, "account_role", "account, role")) {
        for (int i = 0; i < STAFF; i++) {
          roles.add(ids.get(i), i % 2 == 0 ? "NURSE" : "PRESCRIBER");
        }
      }
      database.setAutoCommit(true);
    }
    return ids;
  }

  /** From here on this thread acts as somebody with the role. */
  void actAs(Role role) {
    CurrentInstance.clearAll();
    SecurityContextHolder.setContext(context(role));
  }

  private SecurityContext context(Role role) {
    enter(product);
    var acting = bean(Acting.class);
    return acting.as(acting.member(role), SecurityContextHolder::getContext);
  }

  /** Each running product looks for the signed-in person in a place of its own. */
  private static void enter(ConfigurableApplicationContext product) {
    SecurityContextHolder.setContextHolderStrategy(
        product.getBean(SecurityContextHolderStrategy.class));
  }

  /** A window in front of somebody with the role; from here on this thread is theirs. */
  BrowserlessUIContext window(Role role) {
    var window = windows.computeIfAbsent(role, this::newWindow);
    enter(product);
    window.activate();
    SecurityContextHolder.setContext(context(role));
    return window;
  }

  /** One more window, of somebody else with the role, on a machine of their own. */
  BrowserlessUIContext anotherWindow(Role role) {
    var window = newWindow(role);
    enter(product);
    window.activate();
    var context = context(role);
    SecurityContextHolder.setContext(context);
    window
        .getUser()
        .getSession()
        .getSession()
        .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    return window;
  }

  /** It is looked at all the time, though no request tells so. */
  private BrowserlessUIContext newWindow(Role role) {
    var window = screens.newUser(context(role).getAuthentication()).newWindow();
    window.getUI().getSession().getSession().setMaxInactiveInterval(-1);
    return window;
  }

  <T> T bean(Class<T> type) {
    return product.getBean(type);
  }

  DataSource database() {
    return bean(DataSource.class);
  }

  Ground ground() {
    return ground;
  }

  Filling filling() {
    return filling;
  }

  @Override
  public void close() {
    screens.close();
    product.close();
  }
}
