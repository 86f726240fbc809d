-- Policies are data. A version is never changed, for decisions rest on it; what is to be different is a new version.
-- The seed is the rule the plan cites; where its text is silent the default of domain.md §0.2 stands, flagged UNCONFIRMED.
CREATE TABLE policy (
    id       TEXT    NOT NULL,
    version  INTEGER NOT NULL CHECK (version > 0),
    title    TEXT    NOT NULL,
    citation TEXT    NOT NULL,
    PRIMARY KEY (id, version)
);
CREATE TABLE policy_parameter (
    policy_id      TEXT    NOT NULL,
    policy_version INTEGER NOT NULL,
    ordinal        INTEGER NOT NULL,
    name           TEXT    NOT NULL,
    value          TEXT    NOT NULL,
    standing       TEXT    NOT NULL CHECK (standing IN ('CONFIRMED', 'UNCONFIRMED')),
    citation       TEXT    NOT NULL,
    question       TEXT    NOT NULL,
    question_en    TEXT    NOT NULL,
    PRIMARY KEY (policy_id, policy_version, name),
    UNIQUE (policy_id, policy_version, ordinal),
    FOREIGN KEY (policy_id, policy_version) REFERENCES policy (id, version)
);

CREATE FUNCTION policy_is_never_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a version of a policy is never changed: % refused', TG_OP;
END $$;
CREATE TRIGGER policy_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON policy
    FOR EACH STATEMENT EXECUTE FUNCTION policy_is_never_changed();
CREATE TRIGGER policy_parameter_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON policy_parameter
    FOR EACH STATEMENT EXECUTE FUNCTION policy_is_never_changed();

INSERT INTO policy (id, version, title, citation)
VALUES ('ORDOS-AMR-2023-158.7.5', 1, '专利服务机构促成专利转化资助', '鄂市监发〔2023〕158号 第七项第五条');

INSERT INTO policy_parameter
    (policy_id, policy_version, ordinal, name, value, standing, citation, question, question_en)
SELECT 'ORDOS-AMR-2023-158.7.5', 1, parameter.* FROM (VALUES
    (1, 'validity.signedFrom', '2024-01-01', 'UNCONFIRMED', '《专项行动方案（2024—2025年）》',
        '“2024—2025年”是否指合同签订日期，未写明',
        'Whether “2024–2025” means the day of signing is not said'),
    (2, 'validity.signedUntil', '2025-12-31', 'UNCONFIRMED', '《专项行动方案（2024—2025年）》',
        '“2024—2025年”是否指合同签订日期，未写明',
        'Whether “2024–2025” means the day of signing is not said'),
    (3, 'validity.applyUntil', '2026-12-31', 'UNCONFIRMED', '系统默认',
        '申报截止日期以当年申报通知为准',
        'The last day to apply is set by the yearly call'),
    (4, 'transferTypes', 'ASSIGNMENT,LICENCE_EXCLUSIVE,LICENCE_SOLE,LICENCE_ORDINARY,OPEN_LICENCE', 'UNCONFIRMED', '系统默认',
        '“成功转化”包含哪些方式未写明；作价入股、质押暂不计入',
        'Which ways of transfer count is not said; equity and pledges do not, for now'),
    (5, 'base.measure', 'CONTRACT_TECHNICAL_AMOUNT', 'UNCONFIRMED', '鄂市监发〔2023〕158号 第七项第五条',
        '技术交易额以合同所载、登记核定、开票还是到账为准，未写明',
        'Whether the amount of the contract, of its registration, invoiced or paid is meant is not said'),
    (6, 'rate', '0.05', 'CONFIRMED', '鄂市监发〔2023〕158号 第七项第五条',
        '',
        ''),
    (7, 'agencies.shares', 'BY_CONTRACT', 'UNCONFIRMED', '系统默认',
        '同一合同有多家服务机构时如何分配，未写明',
        'How several agencies of one contract share is not said'),
    (8, 'rounding.unit', '0.01', 'UNCONFIRMED', '系统默认',
        '金额取整到分还是到元，未写明',
        'Whether amounts are rounded to the fen or to the yuan is not said'),
    (9, 'rounding.mode', 'HALF_UP', 'UNCONFIRMED', '系统默认',
        '四舍五入还是舍去，未写明',
        'Whether to round half up or down is not said'),
    (10, 'caps.unit.amount', '500000.00', 'CONFIRMED', '鄂市监发〔2023〕158号 第七项第五条',
        '',
        ''),
    (11, 'caps.unit.period', 'APPLICATION_YEAR', 'UNCONFIRMED', '系统默认',
        '最高50万元按年度、按合同还是累计计算，未写明',
        'Whether the ceiling is per year, per contract or for good is not said'),
    (12, 'budget.whenShort', 'FIRST_COME', 'UNCONFIRMED', '系统默认',
        '预算不足时先到先得还是按比例分配，未写明',
        'Whether a short budget goes to the first or is shared out is not said'),
    (13, 'publicity.workingDays', '5', 'UNCONFIRMED', '系统默认',
        '公示期限以当年申报通知为准',
        'The length of the notice is set by the yearly call'),
    (14, 'publicity.countFrom', 'NEXT_DAY', 'UNCONFIRMED', '系统默认',
        '公示期是否包含发布当日，未写明',
        'Whether the day of publication counts is not said')
) AS parameter;
