package io.zhuanhua.contract.bulk;

import java.util.Optional;
import java.util.stream.Stream;

/// Columns of the workbook, in their order. The header is the name; names are part of the file format and stay Chinese.
///
/// @see SheetContract for which of them may stay empty
enum SheetColumn {
    CONTRACT_NUMBER("合同编号", true, "/contractNumber"),
    SIGNED_ON("签订日期", true, "/signedOn"),
    TRANSFER_TYPE("转化方式", true, "/transferType"),
    TRANSFEROR_NAME("让与方名称", true, "name"),
    TRANSFEROR_CODE("让与方统一社会信用代码", true, "creditCode"),
    TRANSFEREE_NAME("受让方名称", true, "name"),
    TRANSFEREE_CODE("受让方统一社会信用代码", true, "creditCode"),
    AGENCY_NAME("服务机构名称", true, "name"),
    AGENCY_CODE("服务机构统一社会信用代码", true, "creditCode"),
    AGENCY_SHARE("服务机构比例", false, "sharePercent"),
    AGENCY_WORK("服务机构承担的工作", false, "work"),
    PATENT_NUMBER("专利号", true, "number"),
    PATENT_TITLE("专利名称", true, "title"),
    PATENT_PRICE("价款", false, "price"),
    TOTAL("合同总额", true, "/amounts/total"),
    TECHNICAL("技术交易额", true, "/amounts/technical"),
    TECHNICAL_CONTRACT_NUMBER("技术合同登记编号", false, "/technicalContractNumber"),
    LICENCE_TERM("许可期限最后一日", false, "/licenceTerm"),
    MATCH("来自对接", false, "/matchId"),
    TRANSFEROR_IDENTITY_TYPE("让与方证件类型", false, "identity/type"),
    TRANSFEROR_IDENTITY_NUMBER("让与方证件号码", false, "identity/number"),
    TRANSFEREE_IDENTITY_TYPE("受让方证件类型", false, "identity/type"),
    TRANSFEREE_IDENTITY_NUMBER("受让方证件号码", false, "identity/number"),
    CURRENCY("币种", false, "/amounts/currency"),
    ROYALTY("提成约定", false, "/amounts/royalty");

    private final String header;
    private final boolean needed;
    private final String pointer;

    SheetColumn(String header, boolean needed, String pointer) {
        this.header = header;
        this.needed = needed;
        this.pointer = pointer;
    }

    String header() {
        return header;
    }

    /// Whether a file without this column is none.
    boolean isNeeded() {
        return needed;
    }

    boolean isDate() {
        return this == SIGNED_ON || this == LICENCE_TERM;
    }

    boolean isAmount() {
        return this == TOTAL || this == TECHNICAL || this == PATENT_PRICE;
    }

    /// Place in the contract, or field of a side or patent.
    String pointer() {
        return pointer;
    }

    static Optional<SheetColumn> named(String header) {
        return Stream.of(values())
                .filter(column -> column.header.equals(header))
                .findFirst();
    }
}
