package io.zhuanhua.local;

import java.util.List;
import java.util.Map;

/// One case of the demo.
///
/// @param patent as papers print it
/// @param total and `technical` in yuan
/// @param stopsAt how far it goes
record DemoCase(
        String number,
        String what,
        String agency,
        String enterprise,
        String transferType,
        String patent,
        String title,
        String total,
        String technical,
        End stopsAt) {

    /// Where a case of the demo ends.
    enum End {
        WAITING_FOR_REGISTER,
        RETURNED,
        PAID
    }

    private static final String UNIVERSITY =
            "{\"role\":\"TRANSFEROR\",\"name\":\"清华大学\",\"creditCode\":\"12100000400000624D\"}";

    private static final Map<String, String> NAMES = Map.of(
            "agency-a", "东胜区某某专利服务有限公司",
            "agency-b", "东胜区某某知识产权服务中心",
            "enterprise-a", "鄂尔多斯市某某科技有限公司",
            "enterprise-b", "东胜区某某装备经营部");
    private static final Map<String, String> CODES = Map.of(
            "agency-a", "91150602MA0QK7C21T",
            "agency-b", "52150602MJY123458M",
            "enterprise-a", "91150602MA0N3R4W5M",
            "enterprise-b", "92150602MA0H12345H");

    static final List<DemoCase> ALL = List.of(
            new DemoCase(
                    "DS-2025-0001",
                    "一般案件，办到拨付",
                    "agency-a",
                    "enterprise-a",
                    "ASSIGNMENT",
                    "202310123456.6",
                    "一种膜蒸馏废水除盐方法",
                    "1000000.00",
                    "800000.00",
                    End.PAID),
            new DemoCase(
                    "DS-2025-0002",
                    "金额达到上限",
                    "agency-b",
                    "enterprise-b",
                    "ASSIGNMENT",
                    "202320123456.1",
                    "一种防爆巡检机器人底盘",
                    "15000000.00",
                    "12345678.90",
                    End.PAID),
            new DemoCase(
                    "DS-2025-0003",
                    "独占许可",
                    "agency-a",
                    "enterprise-a",
                    "LICENCE_EXCLUSIVE",
                    "202180012345.7",
                    "一种煤基石墨负极材料的制备方法",
                    "600000.00",
                    "600000.00",
                    End.PAID),
            new DemoCase(
                    "DS-2025-0004",
                    "等待登记簿记录",
                    "agency-a",
                    "enterprise-b",
                    "ASSIGNMENT",
                    "202410000001.X",
                    "一种光伏组件清洗装置的控制方法",
                    "300000.00",
                    "300000.00",
                    End.WAITING_FOR_REGISTER),
            new DemoCase(
                    "DS-2025-0005",
                    "资助申请退回补正",
                    "agency-b",
                    "enterprise-a",
                    "ASSIGNMENT",
                    "202290000123.3",
                    "一种矿用输送带托辊",
                    "200000.00",
                    "180000.00",
                    End.RETURNED));

    /// As the register writes it.
    String application() {
        return patent.replace(".", "");
    }

    boolean isLicence() {
        return transferType.startsWith("LICENCE");
    }

    String enterpriseName() {
        return NAMES.getOrDefault(enterprise, enterprise);
    }

    String agencyName() {
        return NAMES.getOrDefault(agency, agency);
    }

    /// The three of them, as a contract lists them.
    String parties() {
        return UNIVERSITY
                + ",{\"role\":\"TRANSFEREE\",\"name\":\"%s\",\"creditCode\":\"%s\"}"
                        .formatted(enterpriseName(), CODES.get(enterprise))
                + ",{\"role\":\"AGENCY\",\"name\":\"%s\",\"creditCode\":\"%s\",\"sharePercent\":\"100\",\"work\":\"检索、撮合、谈判\"}"
                        .formatted(agencyName(), CODES.get(agency));
    }
}
