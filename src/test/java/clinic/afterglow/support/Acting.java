package clinic.afterglow.support;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.FirstAdministrator;
import clinic.afterglow.security.NewAccount;
import clinic.afterglow.security.Role;
import clinic.afterglow.security.RunAs;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Does things as a member of staff, with exactly the rights of their roles. One real account for
 * each role, or combination of roles, is opened when it is first needed; its sign-in name is the
 * role's name in lower case ({@code nurse}, {@code front_desk}, {@code nurse+prescriber}).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Acting implements ApplicationRunner {

  /** The password of every account opened here. */
  public static final String PASSWORD = "correct horse battery";

  private final FirstAdministrator first;
  private final Accounts accounts;
  private final RunAs runAs;
  private final CurrentUser user;
  private final Map<String, UserId> opened = new ConcurrentHashMap<>();

  Acting(FirstAdministrator first, Accounts accounts, RunAs runAs, CurrentUser user) {
    this.first = first;
    this.accounts = accounts;
    this.runAs = runAs;
    this.user = user;
  }

  /** The clinic of the tests has its administrator from the start. */
  @Override
  public void run(ApplicationArguments arguments) {
    var name = username(Set.of(Role.ADMINISTRATOR));
    if (first.missing()) {
      opened.put(name, first.open(name, "Test administrator", PASSWORD));
    } else {
      opened.put(name, runAs.user(name, user::id));
    }
  }

  public <T> T as(Role role, Supplier<T> work) {
    return as(member(role), work);
  }

  public void as(Role role, Runnable work) {
    as(member(role), work);
  }

  /** As somebody opened with {@link #open}. */
  public <T> T as(String username, Supplier<T> work) {
    return runAs.user(username, work);
  }

  public void as(String username, Runnable work) {
    runAs.user(
        username,
        () -> {
          work.run();
          return username;
        });
  }

  /** The account that {@link #as(Role, Runnable)} acts with. */
  public UserId id(Role role) {
    return opened.get(member(role));
  }

  /** One more person; the name must be new. */
  public UserId open(String username, Role... roles) {
    return open(username, EnumSet.copyOf(Arrays.asList(roles)));
  }

  /** The sign-in name of the one account that has exactly these roles, opened when needed. */
  public synchronized String member(Role... roles) {
    var wanted = EnumSet.copyOf(Arrays.asList(roles));
    var name = username(wanted);
    if (!opened.containsKey(name)) {
      opened.put(name, open(name, wanted));
    }
    return name;
  }

  private UserId open(String username, Set<Role> roles) {
    var wanted = new NewAccount(username, "Test " + username, PASSWORD, roles);
    return as(Role.ADMINISTRATOR, () -> accounts.open(wanted));
  }

  private static String username(Set<Role> roles) {
    return roles.stream()
        .sorted()
        .map(role -> role.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("+"));
  }
}
