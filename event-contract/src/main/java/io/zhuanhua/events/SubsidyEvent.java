package io.zhuanhua.events;

/// Everything that can have happened to the agencies' subsidy (资助): applications, caps, budgets, public notices.
public sealed interface SubsidyEvent extends DomainEvent
        permits ApplicationEvent,
                BudgetEvent,
                CapEvent,
                ControlEvent,
                NoticeEvent,
                PoolEvent,
                VoucherEvent,
                WindowEvent {}
