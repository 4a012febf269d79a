package clinic.afterglow.inventory;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ProductRepository extends Repository<Product, ProductId> {

  Optional<Product> findById(ProductId id);

  List<Product> findAllByOrderByName();
}
