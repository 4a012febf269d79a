package clinic.afterglow.clinic;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The policy values, for what is done while nobody is signed in; everybody else asks {@link
 * Policies}.
 */
@Component
public class PolicyReader {

  private final PolicyValueRepository rows;

  /** A version never changes once it is there, so it is read once. */
  private final Map<PolicyVersion, PolicyValues> known = new ConcurrentHashMap<>();

  PolicyReader(PolicyValueRepository rows) {
    this.rows = rows;
  }

  @Transactional(readOnly = true)
  public PolicyValues current() {
    return at(new PolicyVersion(rows.latestVersion()));
  }

  @Transactional(readOnly = true)
  public PolicyValues at(PolicyVersion version) {
    return known.computeIfAbsent(version, this::load);
  }

  private PolicyValues load(PolicyVersion version) {
    var texts = new HashMap<String, String>();
    rows.upTo(version.value()).forEach(row -> texts.put(row.key(), row.text()));
    return new PolicyValues(version, texts);
  }
}
