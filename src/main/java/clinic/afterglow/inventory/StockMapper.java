package clinic.afterglow.inventory;

import org.mapstruct.Mapper;

@Mapper
interface StockMapper {

  ProductSummary toSummary(Product product);

  LotSummary toSummary(Lot lot);

  WithdrawalSummary toSummary(DrawnDrug withdrawal);
}
