package clinic.afterglow.security;

import static clinic.afterglow.security.Roles.ADMINISTRATOR;
import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.FRONT_DESK;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;

import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.kernel.UserId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The clinic's staff and how they sign in. */
@Service
@Transactional
@RolesAllowed(ADMINISTRATOR)
public class Accounts {

  private final AccountRepository accounts;
  private final StaffNames names;
  private final AccountMapper mapper;
  private final PasswordEncoder passwords;
  private final CurrentUser user;
  private final Clock clock;

  Accounts(
      AccountRepository accounts,
      StaffNames names,
      AccountMapper mapper,
      PasswordEncoder passwords,
      CurrentUser user,
      Clock clock) {
    this.accounts = accounts;
    this.names = names;
    this.mapper = mapper;
    this.passwords = passwords;
    this.user = user;
    this.clock = clock;
  }

  /** Throws {@link UsernameTaken} or {@link PasswordRefused}. */
  public UserId open(NewAccount wanted) {
    PasswordRefused.unlessGood(wanted.password());
    if (accounts.findByUsername(wanted.username().strip()).isPresent()) {
      throw new UsernameTaken();
    }
    var hash = passwords.encode(wanted.password());
    return accounts.save(new Account(wanted, hash, user.id(), clock.instant())).getId();
  }

  /** Throws {@link OwnAccount}. */
  public void close(UserId id) {
    refuseOwn(id);
    var account = find(id);
    account.close(user.id(), clock.instant());
    accounts.save(account);
  }

  public void reopen(UserId id) {
    var account = find(id);
    account.reopen(user.id(), clock.instant());
    accounts.save(account);
  }

  /** Throws {@link OwnAccount} when an administrator would give away their own right to this. */
  public void assign(UserId id, Set<Role> roles) {
    if (!roles.contains(Role.ADMINISTRATOR)) {
      refuseOwn(id);
    }
    var account = find(id);
    account.assign(roles, user.id(), clock.instant());
    accounts.save(account);
  }

  public void resetPassword(UserId id, String password) {
    PasswordRefused.unlessGood(password);
    var account = find(id);
    account.changePassword(passwords.encode(password), user.id(), clock.instant());
    accounts.save(account);
  }

  @Transactional(readOnly = true)
  public List<AccountSummary> all() {
    return accounts.findAllByOrderByDisplayName().stream().map(mapper::toSummary).toList();
  }

  /** Those who work in a role, for choosing whom to book. */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public List<AccountSummary> staff(Role role) {
    return accounts.findActive(role).stream().map(mapper::toSummary).toList();
  }

  /** Everybody who sees patients, in one statement. */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public List<AccountSummary> clinicians() {
    return accounts.findActiveWith(Set.of(Role.THERAPIST, Role.NURSE, Role.PRESCRIBER)).stream()
        .map(mapper::toSummary)
        .toList();
  }

  /** Display names of everybody who has or had an account; a clinic has tens of them. */
  @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public Map<UserId, String> names() {
    return names.all();
  }

  private void refuseOwn(UserId id) {
    if (id.equals(user.id())) {
      throw new OwnAccount();
    }
  }

  private Account find(UserId id) {
    return accounts.findById(id).orElseThrow(NoSuchRecord::new);
  }
}
