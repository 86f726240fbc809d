package io.zhuanhua.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that can have happened to patented products (专利产品备案) and to the rosters they are counted against.
public sealed interface ProductEvent extends DomainEvent {

    /// An enterprise is on one of the four rosters (高企, 专精特新, 优势/示范, 科技型中小) for a time.
    ///
    /// @param until last day of the qualification, null while open
    /// @param source the document or file it was taken from
    @Kind("enterprise.rostered")
    record EnterpriseRostered(
            CreditCode enterprise,
            String name,
            RosterClass rosterClass,
            LocalDate from,
            @Nullable LocalDate until,
            String source)
            implements ProductEvent {

        @Override
        public String stream() {
            return "roster-" + enterprise.text();
        }
    }

    /// An enterprise has described a product made with patents.
    ///
    /// @param model 型号 or series
    /// @param contract the contract the patents came by, if any
    /// @param productClass 产品分类 code as the enterprise gives it
    @Kind("product.registered")
    record ProductRegistered(
            ProductId product,
            CreditCode enterprise,
            String enterpriseName,
            String name,
            @Nullable String model,
            @Nullable String productClass,
            List<PatentNumber> patents,
            @Nullable ContractId contract,
            @Nullable CaseNumber caseNumber,
            LocalDate registeredOn)
            implements ProductEvent {

        @Override
        public String stream() {
            return "product-" + product.text();
        }
    }

    /// The filing (备案) with the national platform has passed, for the data of one year.
    ///
    /// @param filingNumber 备案号 given by the national platform
    /// @param dataYear year whose figures were declared (数据年度)
    /// @param salesRevenue 销售收入 of the data year, if declared
    @Kind("product.filed")
    record ProductFiled(
            ProductId product,
            CreditCode enterprise,
            String filingNumber,
            LocalDate filedOn,
            int dataYear,
            @Nullable Money salesRevenue,
            @Nullable CaseNumber caseNumber)
            implements ProductEvent {

        @Override
        public String stream() {
            return "product-" + product.text();
        }
    }

    /// The four classes of plan （五）.
    enum RosterClass {
        /// Recognised as a high-tech enterprise (高新技术企业).
        HIGH_TECH,
        /// Specialised and new (专精特新企业).
        SPECIALISED,
        /// Recognised for its intellectual property (知识产权优势、示范企业).
        IP_ADVANTAGE,
        /// Small or middle-sized, living on technology (科技型中小企业).
        TECH_SME
    }
}
