-- What becomes of a contract that has money from another fund. The clause is silent; domain.md §0.2 Q10 says what stands
-- until the bureau has said so. No decision made before rests on it.
INSERT INTO policy_parameter
    (policy_id, policy_version, ordinal, name, value, standing, citation, question, question_en)
SELECT 'ORDOS-AMR-2023-158.7.5', 1, parameter.* FROM (VALUES
    (15, 'otherFunds', 'EXCLUSIVE', 'UNCONFIRMED', '系统默认',
        '已获其他财政资金的，不再资助还是补足差额，未写明',
        'Whether money from another fund excludes the subsidy or is taken off is not said')
) AS parameter(ordinal, name, value, standing, citation, question, question_en);
