package clinic.afterglow.clinic;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PolicyValueRepository extends Repository<PolicyValue, UUID> {

  PolicyValue save(PolicyValue value);

  @Query("select max(v.version) from PolicyValue v")
  int latestVersion();

  /** Until the end of the transaction nobody else can make a version. */
  @Query(
      value =
          "select policy_version from policy_value"
              + " where policy_version = 1 and policy_key = 'series.sessions' for update",
      nativeQuery = true)
  int waitForOthers();

  /** All values up to a version, oldest first, so that a later one replaces an earlier one. */
  @Query("select v from PolicyValue v where v.version <= ?1 order by v.version")
  List<PolicyValue> upTo(int version);
}
