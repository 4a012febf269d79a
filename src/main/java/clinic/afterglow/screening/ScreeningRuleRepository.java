package clinic.afterglow.screening;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ScreeningRuleRepository extends Repository<ScreeningRule, String> {

  @Query(
      "select distinct r from ScreeningRule r left join fetch r.byRoute where r.active = true"
          + " order by r.place")
  List<ScreeningRule> active();
}
