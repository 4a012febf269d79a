package clinic.afterglow.security;

import clinic.afterglow.kernel.UserId;
import java.util.Set;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** The principal of a session: an account as it was at sign-in. */
class StaffMember extends User {

  private final UserId id;
  private final String displayName;

  StaffMember(Account account) {
    this(
        account.getId(),
        account.getUsername(),
        account.getDisplayName(),
        account.passwordHash(),
        account.isActive(),
        account.getRoles());
  }

  private StaffMember(
      UserId id,
      String username,
      String displayName,
      String hash,
      boolean active,
      Set<Role> roles) {
    super(
        username,
        hash,
        active,
        true,
        true,
        true,
        roles.stream().map(r -> new SimpleGrantedAuthority(r.authority())).toList());
    this.id = id;
    this.displayName = displayName;
  }

  UserId id() {
    return id;
  }

  String displayName() {
    return displayName;
  }
}
