package clinic.afterglow.security;

import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/**
 * Does work in the name of a member of staff, with exactly their rights. Not reachable from a
 * request.
 */
@Component
public class RunAs {

  private final UserDetailsService members;

  RunAs(StaffMembers members) {
    this.members = members;
  }

  public <T> T user(String username, Supplier<T> work) {
    var before = SecurityContextHolder.getContext();
    var member = members.loadUserByUsername(username);
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(member, null, member.getAuthorities()));
    SecurityContextHolder.setContext(context);
    try {
      return work.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }
}
