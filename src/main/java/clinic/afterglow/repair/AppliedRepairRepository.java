package clinic.afterglow.repair;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AppliedRepairRepository extends Repository<AppliedRepair, UUID> {

  AppliedRepair save(AppliedRepair repair);
}
