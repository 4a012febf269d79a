package clinic.afterglow.security;

import clinic.afterglow.kernel.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, UserId> {

  Account save(Account account);

  Optional<Account> findById(UserId id);

  @Query("select a from Account a where lower(a.username) = lower(?1)")
  Optional<Account> findByUsername(String username);

  @EntityGraph(attributePaths = "roles")
  List<Account> findAllByOrderByDisplayName();

  @EntityGraph(attributePaths = "roles")
  @Query("select a from Account a where ?1 member of a.roles and a.active order by a.displayName")
  List<Account> findActive(Role role);

  @Query("select new clinic.afterglow.security.StaffName(a.id, a.displayName) from Account a")
  List<StaffName> names();

  @EntityGraph(attributePaths = "roles")
  @Query(
      """
      select a from Account a
      where a.active
        and exists (select 1 from Account b join b.roles r where b = a and r in ?1)
      order by a.displayName
      """)
  List<Account> findActiveWith(Collection<Role> roles);

  boolean existsByActiveTrue();
}
