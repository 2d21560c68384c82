"""A column's value is one of many: one parameter however many they are, so that the statement is built once."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import ARRAY, Column, ColumnElement, any_, bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncConnection


def among(connection: AsyncConnection, column: Column[Any], values: Iterable[str | int]) -> ColumnElement[bool]:
    """The condition that ``column``, of texts or numbers, holds one of ``values``."""
    listed = list(values)
    if connection.dialect.name == "postgresql":
        return column == any_(bindparam(None, listed, ARRAY(column.type)))
    return column.in_(select(func.json_each(json.dumps(listed)).table_valued("value").c.value))
