package clinic.afterglow.security;

import clinic.afterglow.kernel.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

@Entity
@Table(name = "account")
class Account extends AbstractAggregateRoot<Account> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private UserId id;

  private @Version @Nullable Long version;
  private String username;
  private String displayName;
  private String passwordHash;
  private boolean active;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account"))
  @Column(name = "role")
  @Enumerated(EnumType.STRING)
  private Set<Role> roles = EnumSet.noneOf(Role.class);

  @SuppressWarnings("NullAway.Init")
  protected Account() {}

  Account(NewAccount wanted, String passwordHash, UserId by, Instant at) {
    this.id = UserId.next();
    this.username = wanted.username().strip();
    this.displayName = wanted.displayName().strip();
    this.passwordHash = passwordHash;
    this.roles = EnumSet.copyOf(wanted.roles());
    this.active = true;
    registerEvent(new AccountOpened(id, roles, by, at));
  }

  void changePassword(String newHash, UserId by, Instant at) {
    passwordHash = newHash;
    registerEvent(new PasswordChanged(id, by, at));
  }

  void close(UserId by, Instant at) {
    active = false;
    registerEvent(new AccountClosed(id, by, at));
  }

  void reopen(UserId by, Instant at) {
    active = true;
    registerEvent(new AccountOpened(id, roles, by, at));
  }

  void assign(Set<Role> newRoles, UserId by, Instant at) {
    roles = EnumSet.copyOf(newRoles);
    registerEvent(new RolesAssigned(id, newRoles, by, at));
  }

  public UserId getId() {
    return id;
  }

  public String getUsername() {
    return username;
  }

  public String getDisplayName() {
    return displayName;
  }

  public Set<Role> getRoles() {
    return Set.copyOf(roles);
  }

  public boolean isActive() {
    return active;
  }

  String passwordHash() {
    return passwordHash;
  }
}
