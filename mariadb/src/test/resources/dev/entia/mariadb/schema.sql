-- create hostile names
create table `order ``by"` (
  `select` int not null auto_increment,
  `a'; --` varchar(20) not null,
  `from\where` int,
  primary key (`select`),
  constraint `drop table` unique (`a'; --`),
  constraint `order ``by"_a'; --_check` check (`a'; --` in ('LOW', 'HIGH'))
) engine = InnoDB default character set = utf8mb4 collate = utf8mb4_nopad_bin
create table `group` (
  `key"1` int not null,
  `key"2` int not null,
  primary key (`key"1`, `key"2`)
) engine = InnoDB default character set = utf8mb4 collate = utf8mb4_nopad_bin
alter table `order ``by"` add constraint `order ``by"_from\where_foreign` foreign key (`from\where`) references `order ``by"` (`select`) on delete set null
alter table `group` add constraint `group_key"1_foreign` foreign key (`key"1`) references `order ``by"` (`select`) on delete cascade on update cascade
alter table `group` add constraint `group_key"2_foreign` foreign key (`key"2`) references `order ``by"` (`select`) on delete cascade on update cascade

-- create tables
create table `team` (
  `id` bigint not null auto_increment,
  `name` varchar(40) not null comment 'It''s "unique"',
  primary key (`id`),
  constraint `team_name_unique` unique (`name`)
) engine = InnoDB default character set = utf8mb4 collate = utf8mb4_nopad_bin comment 'Who plays together'
create table `player` (
  `id` uuid not null,
  `team_id` bigint not null,
  `captain_id` uuid,
  `level` varchar(255) not null,
  `mood` int,
  `goals` int not null default 0,
  `pay` decimal(12, 2) not null,
  `shirt` varchar(7) not null,
  primary key (`id`),
  constraint `player_level_check` check (`level` in ('LOW', 'HIGH')),
  constraint `player_mood_check` check (`mood` between 0 and 1),
  constraint `player_goals_check` check (goals >= 0)
) engine = InnoDB default character set = utf8mb4 collate = utf8mb4_nopad_bin
create index `player_pay_index` on `player` (`pay`)
create table `cup` (
  `code` varchar(10) not null,
  `is_silver` tinyint(1) not null,
  `weight` double not null,
  `shine` double not null,
  `sold` bigint not null,
  `inscription` varchar(255),
  `price` decimal(65, 30),
  `day` date,
  `kick_off` time(6),
  `handed_over` datetime(6),
  `recorded_at` datetime(6),
  `length` varchar(255),
  `picture` longblob,
  primary key (`code`)
) engine = InnoDB default character set = utf8mb4 collate = utf8mb4_nopad_bin
create table `player_cups` (
  `player_id` uuid not null,
  `cup_code` varchar(10) not null,
  primary key (`player_id`, `cup_code`)
) engine = InnoDB default character set = utf8mb4 collate = utf8mb4_nopad_bin
alter table `player` add constraint `player_team_id_foreign` foreign key (`team_id`) references `team` (`id`) on delete cascade
alter table `player` add constraint `player_captain_id_foreign` foreign key (`captain_id`) references `player` (`id`) on delete set null
alter table `player_cups` add constraint `player_cups_player_id_foreign` foreign key (`player_id`) references `player` (`id`) on delete cascade on update cascade
alter table `player_cups` add constraint `player_cups_cup_code_foreign` foreign key (`cup_code`) references `cup` (`code`) on delete cascade on update cascade

-- drop hostile names
set session foreign_key_checks = 0
drop table if exists `group`
drop table if exists `order ``by"`
set session foreign_key_checks = 1

-- drop tables
set session foreign_key_checks = 0
drop table if exists `player_cups`
drop table if exists `cup`
drop table if exists `player`
drop table if exists `team`
set session foreign_key_checks = 1
