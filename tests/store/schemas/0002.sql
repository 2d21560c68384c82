BEGIN TRANSACTION;
CREATE TABLE blocks (
	"key" BIGINT NOT NULL, 
	event_id TEXT NOT NULL, 
	PRIMARY KEY ("key", event_id)
)
 WITHOUT ROWID

;
INSERT INTO "blocks" VALUES(813294640778259336,'a86a8a6bbff1a7cc');
INSERT INTO "blocks" VALUES(813294816378430801,'a86a8a6bbff1a7cc');
INSERT INTO "blocks" VALUES(813294836040274229,'a86a8a6bbff1a7cc');
INSERT INTO "blocks" VALUES(813294891272118298,'a86a8a6bbff1a7cc');
INSERT INTO "blocks" VALUES(813294893944558794,'a86a8a6bbff1a7cc');
INSERT INTO "blocks" VALUES(813294922960067405,'a86a8a6bbff1a7cc');
INSERT INTO "blocks" VALUES(813294957283659375,'a86a8a6bbff1a7cc');
INSERT INTO "blocks" VALUES(813295022765544021,'a86a8a6bbff1a7cc');
INSERT INTO "blocks" VALUES(813295388794976376,'a86a8a6bbff1a7cc');
INSERT INTO "blocks" VALUES(813286838936540354,'a911ec137c97d2ed');
INSERT INTO "blocks" VALUES(813287554971399145,'a911ec137c97d2ed');
INSERT INTO "blocks" VALUES(813287673590223815,'a911ec137c97d2ed');
INSERT INTO "blocks" VALUES(813287677366508142,'a911ec137c97d2ed');
INSERT INTO "blocks" VALUES(813287849605430080,'a911ec137c97d2ed');
INSERT INTO "blocks" VALUES(813287938448168130,'a911ec137c97d2ed');
INSERT INTO "blocks" VALUES(813288346936355749,'a911ec137c97d2ed');
INSERT INTO "blocks" VALUES(813288654483026921,'a911ec137c97d2ed');
INSERT INTO "blocks" VALUES(813288773101851591,'a911ec137c97d2ed');
INSERT INTO "blocks" VALUES(813288776878135918,'a911ec137c97d2ed');
INSERT INTO "blocks" VALUES(813288830346068879,'a911ec137c97d2ed');
INSERT INTO "blocks" VALUES(813288890249890914,'a911ec137c97d2ed');
INSERT INTO "blocks" VALUES(813288949117057856,'a911ec137c97d2ed');
CREATE TABLE documents (
	address TEXT NOT NULL, 
	url TEXT NOT NULL, 
	etag TEXT, 
	last_modified TEXT, 
	sha256 TEXT NOT NULL, 
	content_type TEXT, 
	fetched BIGINT NOT NULL, 
	body BLOB NOT NULL, 
	PRIMARY KEY (address)
);
INSERT INTO "documents" VALUES('https://chamber.example/events','https://chamber.example/events','"e"',NULL,'0000000000000000000000000000000000000000000000000000000000000000','text/html',1772366400000000,X'789CB3C928C9CDB14B2D4BCD2B29B6D107730047FE0723');
CREATE TABLE events (
	id TEXT NOT NULL, 
	start BIGINT NOT NULL, 
	until BIGINT NOT NULL, 
	first_seen BIGINT NOT NULL, 
	changed BIGINT NOT NULL, 
	revision INTEGER DEFAULT '0' NOT NULL, 
	gone BIGINT, 
	changes TEXT DEFAULT '[]' NOT NULL, 
	body TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "events" VALUES('a86a8a6bbff1a7cc',1773329400000000,1773340200000000,1772366400000000,1772366400000000,0,NULL,'[]','{"title":"State of the City","start":"2026-03-12T11:30:00-04:00","timezone":"America/New_York","venue":{"name":"Civic Theatre","city":"Akron"},"uid":"s","source":"chamber","changed":"2026-03-01T12:00:00Z"}');
INSERT INTO "events" VALUES('a911ec137c97d2ed',1772816400000000,1772827200000000,1772366400000000,1772452800000000,1,NULL,'[{"field":"start","old":"2026-03-05T12:00:00-05:00","new":"2026-03-06T12:00:00-05:00","at":"2026-03-02T12:00:00Z"}]','{"title":"Leads Lunch","start":"2026-03-06T12:00:00-05:00","timezone":"America/New_York","previous_start":"2026-03-05T12:00:00-05:00","venue":{"name":"Diner","street":"1 Main St","city":"Akron"},"uid":"l","source":"chamber","changed":"2026-03-02T12:00:00Z"}');
CREATE TABLE facts (
	"key" TEXT NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "facts" VALUES('store','ce1c45a0e24f4673863d19f9b7461966');
CREATE TABLE former (
	id TEXT NOT NULL, 
	event_id TEXT NOT NULL, 
	told_by TEXT DEFAULT '[]' NOT NULL, 
	start BIGINT NOT NULL, 
	until BIGINT NOT NULL, 
	first_seen BIGINT NOT NULL, 
	changed BIGINT NOT NULL, 
	revision INTEGER DEFAULT '0' NOT NULL, 
	gone BIGINT, 
	changes TEXT DEFAULT '[]' NOT NULL, 
	body TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "former" VALUES('0123456789abcdef','a911ec137c97d2ed','[1]',1772816400000000,1772827200000000,1772366400000000,1772452800000000,1,NULL,'[{"field":"start","old":"2026-03-05T12:00:00-05:00","new":"2026-03-06T12:00:00-05:00","at":"2026-03-02T12:00:00Z"}]','{"title":"Leads Lunch","start":"2026-03-06T12:00:00-05:00","timezone":"America/New_York","previous_start":"2026-03-05T12:00:00-05:00","venue":{"name":"Diner","street":"1 Main St","city":"Akron"},"uid":"l","source":"chamber","changed":"2026-03-02T12:00:00Z"}');
CREATE TABLE hobnob_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT hobnob_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "hobnob_version" VALUES('0002');
CREATE TABLE notes (
	"key" TEXT NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "notes" VALUES('digest:summit','2026-03-02');
CREATE TABLE reports (
	id INTEGER NOT NULL, 
	source TEXT NOT NULL, 
	event_id TEXT NOT NULL, 
	uid TEXT, 
	url TEXT, 
	title TEXT NOT NULL, 
	start BIGINT NOT NULL, 
	until BIGINT NOT NULL, 
	timed BOOLEAN NOT NULL, 
	reader TEXT, 
	content TEXT NOT NULL, 
	first_seen BIGINT NOT NULL, 
	last_seen BIGINT NOT NULL, 
	changed BIGINT NOT NULL, 
	missed BIGINT, 
	gone BIGINT, 
	body TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "reports" VALUES(1,'chamber','a911ec137c97d2ed','l',NULL,'Leads Lunch',1772816400000000,1772827200000000,1,NULL,'e6cb984f86c06472cc99d6a80d4e4bbb',1772366400000000,1772452800000000,1772452800000000,NULL,NULL,'{"title":"Leads Lunch","start":"2026-03-06T12:00:00-05:00","timezone":"America/New_York","venue":{"name":"Diner","street":"1 Main St","city":"Akron"},"uid":"l","source":"chamber","changed":"2026-03-02T12:00:00Z"}');
INSERT INTO "reports" VALUES(2,'chamber','a86a8a6bbff1a7cc','s',NULL,'State of the City',1773329400000000,1773340200000000,1,NULL,'712b598fb6b19ed2a363fcdea0bd213c',1772366400000000,1772452800000000,1772366400000000,NULL,NULL,'{"title":"State of the City","start":"2026-03-12T11:30:00-04:00","timezone":"America/New_York","venue":{"name":"Civic Theatre","city":"Akron"},"uid":"s","source":"chamber","changed":"2026-03-01T12:00:00Z"}');
CREATE TABLE runs (
	id INTEGER NOT NULL, 
	source TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	health TEXT NOT NULL, 
	reason TEXT DEFAULT '' NOT NULL, 
	events INTEGER DEFAULT '0' NOT NULL, 
	rejected INTEGER DEFAULT '0' NOT NULL, 
	requests INTEGER DEFAULT '0' NOT NULL, 
	bytes BIGINT DEFAULT '0' NOT NULL, 
	not_modified INTEGER DEFAULT '0' NOT NULL, 
	seconds FLOAT DEFAULT '0' NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "runs" VALUES(1,'chamber',1772366400000000,'ok','2 events',2,0,0,0,0,0.0);
INSERT INTO "runs" VALUES(2,'chamber',1772452800000000,'ok','2 events',2,0,0,0,0,0.0);
CREATE TABLE source_regions (
	source TEXT NOT NULL, 
	region TEXT NOT NULL, 
	PRIMARY KEY (source, region)
);
INSERT INTO "source_regions" VALUES('chamber','summit');
CREATE TABLE sources (
	name TEXT NOT NULL, 
	url TEXT NOT NULL, 
	health TEXT, 
	reason TEXT DEFAULT '' NOT NULL, 
	better_url TEXT, 
	since BIGINT, 
	last_success BIGINT, 
	PRIMARY KEY (name)
);
INSERT INTO "sources" VALUES('chamber','https://chamber.example/events','ok','2 events',NULL,1772366400000000,1772452800000000);
CREATE TABLE stamps (
	region TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	PRIMARY KEY (region)
);
INSERT INTO "stamps" VALUES('summit',3);
CREATE TABLE word_members (
	id INTEGER NOT NULL, 
	word BIGINT NOT NULL, 
	side INTEGER NOT NULL, 
	occasion TEXT DEFAULT '' NOT NULL, 
	source TEXT NOT NULL, 
	series TEXT, 
	title TEXT NOT NULL, 
	event_id TEXT NOT NULL, 
	report BIGINT, 
	PRIMARY KEY (id)
);
INSERT INTO "word_members" VALUES(1,1,0,'','chamber',NULL,'leads lunch','a911ec137c97d2ed',1);
INSERT INTO "word_members" VALUES(2,1,1,'','chamber',NULL,'state of the city','a911ec137c97d2ed',2);
CREATE TABLE words (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	kind TEXT NOT NULL, 
	series BOOLEAN NOT NULL, 
	said BIGINT NOT NULL
);
INSERT INTO "words" VALUES(1,'apart',0,1772452800000000);
CREATE INDEX source_regions_by_region ON source_regions (region);
CREATE INDEX runs_by_source ON runs (source, at);
CREATE INDEX events_by_start ON events (start);
CREATE INDEX events_by_until ON events (until);
CREATE INDEX reports_by_source ON reports (source, until);
CREATE INDEX reports_by_event ON reports (event_id);
CREATE INDEX blocks_by_event ON blocks (event_id);
CREATE INDEX documents_by_fetched ON documents (fetched);
CREATE INDEX word_members_by_word ON word_members (word);
CREATE INDEX word_members_by_report ON word_members (report);
CREATE INDEX former_by_event ON former (event_id);
CREATE INDEX former_by_until ON former (until);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('words',1);
COMMIT;
